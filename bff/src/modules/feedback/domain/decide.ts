import { matterKindWords, matterStateWords, type MatterGrounds } from '@gjj/shared-types';
import type { Correction, Matter, MatterActor, MatterClock, OfficerRef, Said } from './matter';
import { nextMoment, queueDueAt } from './matter-clock';

/** What a matter owes for a change, by name; see notice words and the staff's. */
export interface MatterOwes {
  kind: 'task' | 'notice' | 'staff-notice';
  name: string;
  facts?: Record<string, string | number | boolean>;
}

export interface MatterChange {
  set: Partial<Matter> & { nextAt?: Date | null; queueDueAt?: Date };
  owes: MatterOwes[];
}

/** With the moment and the place in the queue that follow from the clock, so that no change forgets them. */
export function withMoments(matter: Matter, change: MatterChange, now: Date): MatterChange {
  if (!('clock' in change.set)) return change;
  const after = { ...matter, ...change.set };
  const nextAt = 'nextAt' in change.set ? change.set.nextAt! : nextMoment(after, now);
  return { ...change, set: { ...change.set, nextAt, queueDueAt: queueDueAt(after) } };
}

/** What every notice of a matter says. */
export function factsOf({ number, kind, state }: Pick<Matter, 'number' | 'kind' | 'state'>) {
  return {
    itemName: matterKindWords[kind].name,
    receiptNumber: number,
    stateTerm: matterStateWords[state].term,
  };
}

export function said(
  by: MatterActor,
  what: Said['what'],
  sealed: string,
  at: Date,
  grounds: MatterGrounds | null = null,
): Said {
  const byName = by.kind === 'staff' ? by.name : '';
  return { at, by: by.kind === 'member' ? 'member' : 'centre', what, byName, text: sealed, grounds };
}

const add = (matter: Matter, ...words: Said[]) => ({ said: [...matter.said, ...words] });

/** The staff hear of it: whoever has it, or everybody who could. */
const tellStaff = (name: string, facts: MatterOwes['facts'] = {}): MatterOwes => ({
  kind: 'staff-notice',
  name,
  facts,
});

export function decideSaidMore(matter: Matter, word: Said): MatterChange {
  return { set: add(matter, word), owes: [tellStaff('matter-said')] };
}

export function decideReopened(matter: Matter, word: Said, clock: MatterClock): MatterChange {
  const after = { ...matter, state: 'received' as const };
  const due = clock.dueOn === null ? {} : { decideOn: clock.dueOn };
  return {
    set: {
      ...add(matter, word),
      state: 'received',
      owner: null,
      clock,
      window: null,
      reopened: matter.reopened + 1,
      reopenBy: null,
    },
    owes: [
      { kind: 'notice', name: 'matter-reopened', facts: { ...factsOf(after), ...due } },
      tellStaff('matter-said', { reopened: true }),
    ],
  };
}

/** No clock runs any more. */
export function decideEnded(matter: Matter, state: 'closed' | 'taken-back', word: Said): MatterChange {
  return { set: { ...add(matter, word), state, clock: null, nextAt: null, reopenBy: null }, owes: [] };
}

export function decidePassed(
  matter: Matter,
  to: OfficerRef | null,
  word: Said,
  reason: string,
): MatterChange {
  const by = { reason, byName: word.byName };
  const told = (name: string, officer: OfficerRef | null) =>
    officer === null || officer.name === word.byName
      ? []
      : [tellStaff(name, { ...by, staffId: officer.staffId })];
  return {
    set: { ...add(matter, word), owner: to, state: to === null ? 'received' : 'in-hand' },
    owes: [...told('case-given', to), ...told('case-taken', matter.owner)],
  };
}

export interface Answering {
  word: Said;
  /** Unsealed: it goes out as it stands. */
  text: string;
  grounds: MatterGrounds | null;
  by: OfficerRef;
  /** Until when the member may say that it is no answer; null: they may not. */
  reopenBy: string | null;
  reopenEnd: Date | null;
  correction: Correction | null;
}

export function decideAnswered(matter: Matter, answering: Answering): MatterChange {
  const { word, by, reopenBy, reopenEnd, correction } = answering;
  const state = reopenBy === null ? 'closed' : 'answered';
  return {
    set: {
      ...add(matter, word),
      ...{ state, owner: by, clock: null, nextAt: reopenEnd, reopenBy },
      ...(correction && { correction }),
    },
    owes: [
      { kind: 'notice', name: 'matter-answered', facts: answerFacts(matter, answering) },
      ...(correction === null ? [] : [{ kind: 'task' as const, name: 'ask-correction' }]),
    ],
  };
}

/** What the member reads of an answer; the same for the preview. */
export function answerFacts(
  matter: Pick<Matter, 'number' | 'kind'>,
  { text, grounds, reopenBy }: Pick<Answering, 'text' | 'grounds' | 'reopenBy'>,
) {
  return {
    ...factsOf({ ...matter, state: 'answered' }),
    answer: text,
    ...(grounds && { foundFacts: grounds.facts, rule: grounds.rule, remedies: grounds.remedies }),
    ...(grounds && { foundRight: grounds.found !== 'not-right' }),
    ...(reopenBy !== null && { reopenBy }),
  };
}

export function decideDelayed(
  matter: Matter,
  { reason, expectedOn, word }: { reason: string; expectedOn: string; word: Said },
): MatterChange {
  const { clock } = matter;
  const wasDue = clock?.dueOn == null ? {} : { wasDueOn: clock.dueOn };
  return {
    set: { ...add(matter, word), clock: clock && { ...clock, explainedTo: expectedOn } },
    owes: [
      {
        kind: 'notice',
        name: 'matter-delayed',
        facts: { ...factsOf(matter), reason, decideOn: expectedOn, ...wasDue },
      },
    ],
  };
}

/** What the ledger made of it. Refused, a person looks again: the member was told that it would be put right. */
export function decideCorrection(
  matter: Matter,
  correction: Correction,
  { word, clock }: { word: Said; clock: MatterClock },
): MatterChange {
  const told = add(matter, word);
  if (correction.state === 'corrected') {
    const facts = { ...factsOf(matter), outcome: correction.words };
    return { set: { ...told, correction }, owes: [{ kind: 'notice', name: 'matter-corrected', facts }] };
  }
  return {
    set: { ...told, correction, state: 'in-hand', clock, reopenBy: null },
    owes: [tellStaff('correction-refused', { reason: correction.words })],
  };
}
