import type { CaseRecord } from './case-record';
import type { Revocation } from './case-revocation';

type Revocable = Pick<CaseRecord, 'revocations'>;

/** The newest: the one that is being heard, or was last. */
export function currentRevocation({ revocations }: Revocable): Revocation | null {
  return revocations?.at(-1) ?? null;
}

/** The revocation that stands, if any: made, and not undone by a recheck. */
export function standingRevocation(record: Revocable): Revocation | null {
  const current = currentRevocation(record);
  return current?.end?.kind === 'revoked' && current.undoneAt === null ? current : null;
}

/** The list with the newest one changed. */
export function withCurrentRevocation(
  { revocations = [] }: Revocable,
  change: Partial<Revocation>,
): Revocation[] {
  return revocations.map((one, place) => (place === revocations.length - 1 ? { ...one, ...change } : one));
}

/** What a recheck sets that lets the revocation fall: nothing more is owed; `lift-ban` does the rest. */
export function undoneRevocation(
  record: Pick<CaseRecord, 'revocations' | 'claim'>,
  now: Date,
): Pick<CaseRecord, 'revocations' | 'claim'> {
  if (standingRevocation(record) === null) return {};
  return {
    revocations: withCurrentRevocation(record, { undoneAt: now }),
    ...(record.claim && { claim: { ...record.claim, endedAt: now } }),
  };
}

export type DecisionStanding = 'in-force' | 'under-hearing' | 'revoked' | 'replaced';

/** How what was decided stands now; `issuedAt` of the paper that says it: a later decision has replaced it. */
export function standingOfDecision(
  record: Pick<CaseRecord, 'state' | 'decision' | 'revocations'>,
  issuedAt: Date,
): DecisionStanding {
  if (record.decision !== null && record.decision.decidedAt > issuedAt) return 'replaced';
  if (standingRevocation(record) !== null) return 'revoked';
  return record.state === 'hearing' ? 'under-hearing' : 'in-force';
}
