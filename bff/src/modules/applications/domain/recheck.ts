import { dayOf, type CaseAction, type RecheckSubject } from '@gjj/shared-types';
import type { CaseRecord, Recheck } from './case-record';
import { matterOf } from './case-operation';
import type { ClockContext } from './clock-after';
import { endOfTerm, type TermEnd } from './term-end';
import { withLast } from './with-last';

type Rechecked = Pick<CaseRecord, 'rechecks'>;
type Decided = Pick<CaseRecord, 'state' | 'timeline' | 'decision' | 'amountFen' | 'operation'>;

/** Steps that decide something, and those of a recheck, after which the same is not asked for again. */
const decides: Partial<Record<CaseAction, RecheckSubject | null>> = {
  'approve-by-machine': 'payment',
  approve: 'payment',
  refuse: 'refusal',
  revoke: 'revocation',
  'uphold-refusal': null,
  'uphold-payment': null,
  'uphold-revocation': null,
  'grant-on-recheck': null,
  restore: null,
};

/** The state in which each may be asked for. */
const askedIn: Record<RecheckSubject, readonly CaseRecord['state'][]> = {
  payment: ['closed'],
  refusal: ['refused'],
  revocation: ['revoked', 'recovered'],
};

/** What a recheck could be about now, whatever the time, and when it was decided; null: nothing. */
export function recheckable(record: Decided): { about: RecheckSubject; decidedAt: Date } | null {
  const last = record.timeline.findLast(({ action }) => action in decides);
  const about = last === undefined ? null : (decides[last.action] ?? null);
  if (last === undefined || about === null || matterOf(record) === 'books') return null;
  if (!askedIn[about].includes(record.state)) return null;
  return about === 'payment' && !mayHaveMore(record) ? null : { about, decidedAt: last.at };
}

/** Of what was paid: a machine decided it, or less was given than was asked for. */
function mayHaveMore({ decision, amountFen }: Decided): boolean {
  return decision?.by === 'machine' || (decision?.amountFen ?? 0) < (amountFen ?? 0);
}

/** Until when it may be asked for; the day of the decision does not count. Null: it may not. */
export function recheckEnd(record: Decided, { now, termOf, calendar }: ClockContext): TermEnd | null {
  const found = recheckable(record);
  if (found === null) return null;
  const end = endOfTerm(termOf('ask-recheck'), dayOf(found.decidedAt.toISOString()), calendar);
  const last = end.dueOn ?? end.dueBetween.to;
  return dayOf(now.toISOString()) <= last ? end : null;
}

/** The recheck that the case is in, or was in last. */
export function currentRecheck({ rechecks }: Rechecked): Recheck | null {
  return rechecks?.at(-1) ?? null;
}

/** The list with the newest one changed. */
export function withCurrentRecheck({ rechecks = [] }: Rechecked, change: Partial<Recheck>): Recheck[] {
  return withLast(rechecks, change);
}

/** A higher sum is being set aside in the ledger; until it is, nothing else may happen. */
export function isGranting(record: Rechecked): boolean {
  return currentRecheck(record)?.granting?.status === 'requested';
}
