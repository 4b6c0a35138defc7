import type { IssuedLetter, LetterRepository } from '../letters';
import type { LetterPast } from './domain/letter-standing';

/** What the case of a letter says now, and what the letter said. */
export interface LetterOfCase {
  past: LetterPast;
  /** Whom it is addressed to, in full. */
  name: string;
  receiptNumber: string | null;
  /** null: the letter says nothing of money. */
  amountFen: number | null;
}

export interface LetterCheckParts {
  letters: Pick<LetterRepository, 'findByCheckCode' | 'findBySha256'>;
  /** null: there is no such case, or it issued no such letter. */
  cases: { findLetter(caseId: string, letterId: string): Promise<LetterOfCase | null> };
  /** null: of a centre that is not served here. */
  centres: { frameOf(letter: IssuedLetter): { centreName: string; title: string } | null };
  /** Tries of one code. */
  comparisons: { spend(checkCode: string): Promise<void>; giveBack(checkCode: string): Promise<void> };
}
