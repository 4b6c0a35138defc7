import type { StaffCase } from '@gjj/shared-types';

/** What an officer decides on; messages, clocks and the version itself are not part of it. */
function substanceOf(one: StaffCase): unknown[] {
  const { state, ownerName, amountFen, cardLast4, frozenAnswers, documents, eligibility, checks } = one;
  const { correction, decision, payments, timeline, notes } = one;
  const { undertakings, stops, revocations, rechecks, claim, hold } = one;
  return [
    [state, ownerName, amountFen, cardLast4, frozenAnswers, documents, eligibility, checks],
    [correction, decision, payments, timeline, notes],
    [undertakings, stops, revocations, rechecks, claim, hold],
  ];
}

/**
 * Whether the officer saw all there is to see, though the version has moved on: a reveal, their own or a
 * colleague's, and a message on its way change the version and nothing that is decided on.
 */
export function sameSubstance(seen: StaffCase, newest: StaffCase): boolean {
  return JSON.stringify(substanceOf(seen)) === JSON.stringify(substanceOf(newest));
}
