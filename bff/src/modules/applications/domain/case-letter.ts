import type { LetterName, LetterTable, LetterWord } from '@gjj/shared-types';

/**
 * 文书 as the step that issues it made it: it never changes, so that the paper never says anything else than the case.
 * The worker makes the PDF of it. Names, documents and cards stand in it masked only.
 */
export interface CaseLetter {
  letterId: string;
  name: LetterName;
  /** 文号 */
  number: string;
  /** Of the case, as that step made it. */
  version: number;
  issuedAt: Date;
  /** What it says of money; null: nothing. */
  amountFen: number | null;
  /** What is known of what such a letter may name. */
  words: Partial<Record<LetterWord, string>>;
  tables: Partial<Record<LetterTable, readonly (readonly string[])[]>>;
}
