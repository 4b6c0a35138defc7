import type { CaseAction, LetterName, LetterStanding } from '@gjj/shared-types';

/** Of a letter and its case, what tells how it stands. */
export interface LetterPast {
  name: LetterName;
  /** Of the case, as the step that issued it made it. */
  version: number;
  /** What the case issued and did after that, oldest first. */
  laterLetters: readonly LetterName[];
  laterActions: readonly CaseAction[];
  /** How the decision of the case stands, as seen from the day of the letter. */
  decision: Exclude<LetterStanding, 'overtaken'>;
  /** A revocation of the case stands. */
  isRevoked: boolean;
}

/** Letters that are a decision, or stand and fall with it. */
const decisions: readonly LetterName[] = ['approval', 'refusal', 'recheck-result'];

/** What makes a letter past without another in its place: it was true, and no longer says what is. */
const overtakenBy: Partial<Record<LetterName, readonly CaseAction[]>> = {
  approval: ['send-back'],
  payment: ['return-payment'],
  completion: ['return-payment'],
  pause: ['resume', 'approve', 'refuse', 'withdraw'],
  'revocation-proposal': ['drop-revocation', 'release-payment', 'revoke'],
};

/** How a letter stands now. A later one of its kind replaces it: the second receipt names all that was handed in. */
export function letterStanding(past: LetterPast): LetterStanding {
  const { name, laterLetters, laterActions } = past;
  if (laterLetters.includes(name)) return 'replaced';
  if (decisions.includes(name) && past.decision !== 'in-force') return past.decision;
  if (name === 'revocation' && !past.isRevoked) return 'revoked';
  return overtakenBy[name]?.some((action) => laterActions.includes(action)) ? 'overtaken' : 'in-force';
}
