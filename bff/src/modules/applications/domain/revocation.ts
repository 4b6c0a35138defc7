import { dayOf, type BanKind } from '@gjj/shared-types';
import type { Ban, CaseRecord, Revocation } from './case-record';
import { withLast } from './with-last';

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
  return withLast(revocations, change);
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

/** Has the person said all, or let the time for it go by? */
export function isHeard(record: Pick<CaseRecord, 'revocations' | 'clock'>, now: Date): boolean {
  const current = currentRevocation(record);
  if (current === null || current.end !== null) return false;
  const { clock } = record;
  return current.heardAt !== null || (clock?.name === 'hearing' && clock.dueAt !== null && clock.dueAt < now);
}

/** From the day of the decision on, whole years: the day before the same day is the last. */
export function banFrom(banId: string, of: { kind: BanKind; years: number }, now: Date): Ban {
  const from = dayOf(now.toISOString());
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const until = new Date(Date.UTC(year + of.years, month - 1, day - 1)).toISOString().slice(0, 10);
  return { banId, ...of, from, until };
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
