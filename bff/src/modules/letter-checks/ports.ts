import type { Day, LetterStanding } from '@gjj/shared-types';
import type { IssuedLetter, LetterRepository } from '../letters';

/** What is asked about a letter, answered by what it belongs to as that is now. */
export interface LetterOrigin {
  standing: LetterStanding;
  /** Whom it is addressed to, in full. */
  name: string;
  receiptNumber: string | null;
  /** null: the letter says nothing of money. */
  amountFen: number | null;
  /** The last day of a certificate; null: it has none. */
  validUntil: Day | null;
}

export interface LetterCheckParts {
  letters: Pick<LetterRepository, 'findByCheckCode' | 'findBySha256'>;
  /** null: there is nothing such, or it issued no such letter. */
  origins: { find(letter: Pick<IssuedLetter, 'of' | 'letterId'>): Promise<LetterOrigin | null> };
  /** null: of a centre that is not served here. */
  centres: { frameOf(letter: IssuedLetter): { centreName: string; title: string } | null };
  /** Tries of one code. */
  comparisons: { spend(checkCode: string): Promise<void>; giveBack(checkCode: string): Promise<void> };
}
