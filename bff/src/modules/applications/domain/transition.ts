import {
  caseStateWords,
  findTransition,
  type CaseAction,
  type CaseTransition,
  type CaseState,
  type ErrorCode,
  type LetterName,
  type TaskName,
} from '@gjj/shared-types';
import type { CaseActor } from './actors';
import { whyNot, type CaseStanding } from './authority';
import type { CaseRecord, OutboxEntry, TimelineRow } from './case-record';
import { clockAfter, type ClockContext } from './clock-after';
import type { NamedPaper } from './letter-source';
import { withLetter } from './letters';
import { isOpenToFamily, withFamilyEnded } from './family-consent';
import { noticesTo } from './notices';
import { outboxEntry, type EntryContext } from './outbox-entry';
import { withUndertakingsEnded } from './undertaking-clocks';

/** What a pure decision needs from the world. */
export type DecisionContext = EntryContext & ClockContext;

export interface CaseChange {
  set: Partial<CaseRecord>;
  timeline: TimelineRow[];
  outbox: OutboxEntry[];
}

export type TransitionResult = { ok: true; change: CaseChange } | { ok: false; code: ErrorCode };

interface TransitionRequest {
  action: CaseAction;
  /** The last day of the clock that begins, where a person sets it within the term. */
  until?: string;
  actor: CaseActor;
  standing: CaseStanding;
  /** Fields that change with the state; asked for once the actor is known to be allowed. */
  set?: (record: CaseRecord) => Partial<CaseRecord>;
  /** Words for the notice: what the recipient must know; a function is asked once the step is known to be allowed. */
  facts?: OutboxEntry['facts'] | ((record: CaseRecord) => OutboxEntry['facts']);
  /** Told instead of what the table says, where not everybody is to hear the same; null: what the table says. */
  tells?: (record: CaseRecord, context: DecisionContext) => OutboxEntry[] | null;
  /** For a receipt: what was handed in with this step. */
  papers?: readonly NamedPaper[];
}

function actorRow(actor: CaseActor): Pick<TimelineRow, 'byKind' | 'byId' | 'byName' | 'byRole'> {
  if (actor.kind === 'staff')
    return { byKind: 'staff', byId: actor.staffId, byName: actor.name, byRole: actor.role };
  if (actor.kind === 'agent')
    return { byKind: 'agent', byId: actor.userId, byName: actor.nameMasked, byRole: null };
  if (actor.kind === 'member') return { byKind: 'member', byId: actor.userId, byName: '', byRole: null };
  return { byKind: 'system', byId: 'system', byName: '', byRole: null };
}

/** At whose level somebody acted; whether for themselves or for another is kept with it. */
function officeRow(
  { conditions = [] }: CaseTransition,
  { actor, standing }: Pick<TransitionRequest, 'actor' | 'standing'>,
): Pick<TimelineRow, 'office'> {
  if (actor.kind !== 'staff' || !conditions.includes('of-the-office')) return {};
  const held = actor.offices?.find(({ office }) => office === standing.approval.office);
  return held === undefined ? {} : { office: held };
}

/** With these ends what was to come later or was promised (容缺、承诺). */
const givesUp: readonly CaseState[] = [
  'refused',
  'revoked',
  'not-accepted',
  'returned',
  'withdrawn',
  'lapsed',
];

/** What was waited for beside the state, and is no longer. */
function asideEnded(record: CaseRecord, to: CaseState, now: Date): Partial<CaseRecord> {
  const given = givesUp.includes(to) ? withUndertakingsEnded(record, now) : {};
  if (isOpenToFamily({ state: to, decision: null })) return given;
  return { ...given, ...withFamilyEnded({ ...record, ...given }, now) };
}

function toldWith({ facts = {} }: TransitionRequest, record: CaseRecord): OutboxEntry['facts'] {
  return typeof facts === 'function' ? facts(record) : facts;
}

/** One edge of the state table as one write: state, clock, timeline and what is owed. Refusals are answers, not errors. */
export function decideTransition(
  record: CaseRecord,
  request: TransitionRequest,
  context: DecisionContext,
): TransitionResult {
  const { action, actor, standing } = request;
  const code = whyNot(action, standing, actor);
  if (code !== null) return { ok: false, code };
  const row = findTransition(action, record.state)!;
  const facts = toldWith(request, record);
  const tasks = (row.tasks ?? []).map((task: TaskName) => outboxEntry('task', task, context));
  const usual = row.notice === undefined ? [] : noticesTo(record, row.notice, context, facts);
  const notices = request.tells?.(record, context) ?? usual;
  const set: Partial<CaseRecord> = {
    ...clockAfter(record, row.to, context, request.until),
    ...asideEnded(record, row.to, context.now),
    ...(record.hold !== undefined && { hold: undefined }),
    ...request.set?.(record),
    state: row.to,
    // A case that has ended stays out of the one-open rule, even when a returned payment wakes it.
    open: record.open && caseStateWords[row.to].open,
  };
  const letter = row.letter && letterFor(row.letter, record, set, { ...request, facts }, context);
  const change: CaseChange = {
    set: { ...set, ...letter?.set },
    timeline: [
      {
        at: context.now,
        action,
        from: record.state,
        to: row.to,
        ...actorRow(actor),
        ...officeRow(row, request),
        version: record.version + 1,
      },
    ],
    outbox: [...notices, ...tasks, ...(letter?.outbox ?? [])],
  };
  return { ok: true, change };
}

function letterFor(
  name: LetterName,
  record: CaseRecord,
  set: Partial<CaseRecord>,
  { action, actor, facts, papers = [] }: TransitionRequest & { facts: OutboxEntry['facts'] },
  context: DecisionContext,
) {
  const { now } = context;
  const after = { ...record, ...set };
  return withLetter({ name, record: after, action, from: record.state, actor, facts, papers, now }, context);
}
