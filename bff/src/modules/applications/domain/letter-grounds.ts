import type { CaseRecord } from './case-record';
import type { LetterSource } from './letter-source';
import { currentRecheck } from './recheck';
import { currentRevocation } from './revocation';

/** What a letter rests on; what a step does not know of is left out. */
export interface LetterGrounds {
  facts?: string | null;
  rule?: string | null;
  reason?: string | null;
  remedies?: string | null;
}

/**
 * On what a step rests that is no first decision: it says so itself, and what the case was decided on before is not its
 * ground. Null: the step is told by the decision, or by its notice.
 */
export function groundsOf({ name, record }: LetterSource): LetterGrounds | null {
  const revocation = currentRevocation(record);
  const special = currentSpecialCheck(record);
  if (name === 'pause') return special && { rule: special.rule, reason: special.reason };
  if (name === 'revocation-proposal') return revocation;
  if (name === 'revocation') return revocation?.end ?? null;
  if (name === 'recheck-result') return currentRecheck(record)?.result ?? null;
  return null;
}

/** The special check that the case is in, or was in last. */
export function currentSpecialCheck({ specialChecks = [] }: Pick<CaseRecord, 'specialChecks'>) {
  return specialChecks.at(-1) ?? null;
}

/** What a letter says of money that is not the sum of the decision: undefined where it says that one. */
export function otherSum({ name, record }: LetterSource): number | null | undefined {
  const revocation = currentRevocation(record);
  const recheck = currentRecheck(record);
  if (name === 'revocation-proposal') return revocation?.repayFen ?? null;
  if (name === 'revocation') return revocation?.end?.repayFen ?? null;
  if (name === 'recheck-result' && recheck?.about === 'revocation') return recheck.result?.amountFen ?? null;
  return undefined;
}
