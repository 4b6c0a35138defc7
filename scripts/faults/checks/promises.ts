import { findTransition } from '@gjj/shared-types';

import type { Evidence, StoredCase } from './evidence';

/** I1: every submission that was answered 2xx exists exactly once, under its number. */
export function submissionsExist({ promised, cases, reservations }: Evidence): string[] {
  return promised.flatMap(({ key, caseId, receiptNumber }) => {
    const found = cases.filter(({ submission }) => submission?.key === key);
    if (found.length !== 1) return [`submission ${key} exists ${found.length} times`];
    const [stored] = found;
    const reserved = reservations.filter(
      ({ reservationId }) => reservationId === stored?.submission?.reservationId,
    );
    return [
      ...(stored?._id === caseId ? [] : [`submission ${key} is in another case`]),
      ...(stored?.receiptNumber === receiptNumber
        ? []
        : [`${caseId} has another receipt number than promised`]),
      ...(reserved.length === 1 ? [] : [`${caseId} has ${reserved.length} reservations`]),
    ];
  });
}

/** I5: every change is an edge of the state table, one timeline entry each, in an unbroken chain. */
export function changesAreEdges({ cases }: Evidence): string[] {
  return cases.flatMap((one) => [...edgesOf(one), ...chainOf(one)]);
}

function edgesOf({ _id, timeline }: StoredCase): string[] {
  return timeline
    .filter(({ action, from, to }) => findTransition(action, from)?.to !== to)
    .map(({ action, from, to }) => `${_id}: ${action} from ${from} to ${to} is no edge`);
}

function chainOf({ _id, timeline, state, version }: StoredCase): string[] {
  const states = ['draft', ...timeline.map(({ to }) => to)];
  const broken = timeline.some(({ from }, index) => from !== states[index]);
  const versions = timeline.map((row) => row.version);
  const grows = versions.every((one, index) => index === 0 || one > (versions[index - 1] ?? 0));
  return [
    ...(broken ? [`${_id}: the timeline has a gap`] : []),
    ...(states.at(-1) === state ? [] : [`${_id} is ${state}, its timeline ends ${states.at(-1)}`]),
    ...(grows && (versions.at(-1) ?? 0) <= version ? [] : [`${_id}: versions do not grow`]),
  ];
}

/** The bank is asked on for a while, whatever it said: what was paid may come back, and a claim be paid beside a callback. */
const asksOn: readonly string[] = ['ask-bank', 'ask-repayments'];

/** Nothing is owed any more once all is at rest. */
export function nothingIsOwed({ cases, certificates, orders, slots, matters }: Evidence): string[] {
  return [...cases, ...certificates, ...orders, ...slots, ...matters]
    .filter(({ outbox }) => outbox.some(({ name }) => !asksOn.includes(name)))
    .map(({ _id, outbox }) => `${_id} still owes ${outbox.map(({ name }) => name).join(', ')}`);
}
