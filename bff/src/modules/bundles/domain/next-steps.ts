import type { BundleEvent, BundleMoment, BundleStep, WordOfBody } from './bundle-event';
import { hasEnded, isWithBody, saidNo, type BundlePart } from './bundle-part';
import { bundleStanding } from './bundle-standing';

export interface AfterEvent {
  parts: BundlePart[];
  steps: BundleStep[];
}

/**
 * What an event makes of the parts, and what is to be done about it. Whatever comes twice, late, or for somebody else's
 * part changes nothing and owes nothing.
 */
export function nextSteps(
  before: readonly BundlePart[],
  event: BundleEvent,
  moment: BundleMoment,
): AfterEvent {
  if (bundleStanding(before).state === 'ended') return { parts: [...before], steps: [] };
  const steps: BundleStep[] = [];
  let parts = before.map((part) => {
    const next = afterEvent(part, event, moment);
    steps.push(...next.steps.map((step) => ({ do: step, part: part.code })));
    return next.part;
  });
  for (let settled = settle(parts, moment); settled !== null; settled = settle(parts, moment)) {
    parts = settled.parts;
    steps.push(...settled.steps);
  }
  return withList(parts, steps);
}

type OwnStep = Extract<BundleStep, { part: string }>['do'];
interface PartAfter {
  part: BundlePart;
  steps: OwnStep[];
}

const unchanged = (part: BundlePart): PartAfter => ({ part, steps: [] });
const changed = (part: BundlePart, set: Partial<BundlePart>, ...steps: OwnStep[]): PartAfter => ({
  part: { ...part, ...set },
  steps,
});

const noTurn = { dueAt: null, remindedAt: null, escalatedAt: null };
const ended = (part: BundlePart, state: BundlePart['state']): PartAfter =>
  changed(part, { state, ...noTurn, asks: [] });

function afterEvent(part: BundlePart, event: BundleEvent, moment: BundleMoment): PartAfter {
  if ('body' in event) return event.part === part.code ? afterWord(part, event, moment) : unchanged(part);
  switch (event.is) {
    case 'started':
      return unchanged(part);
    case 'withdrawn':
      return calledBack(part, 'withdrawn', moment);
    case 'corrected':
      return isListed(part)
        ? changed(part, { state: 'taken-over', asks: [], ...turn(part, moment) }, 'pass-correction')
        : unchanged(part);
    case 'not-corrected':
      return isListed(part) ? calledBack(part, 'withdrawn', moment) : unchanged(part);
    case 'given-up':
      return part.code === event.part && part.escalatedAt !== null ? givenUp(part) : unchanged(part);
    case 'time':
      return afterTime(part, moment);
  }
}

const isListed = ({ state, listed }: BundlePart): boolean => state === 'asked-back' && listed;
const turn = ({ code }: BundlePart, { dueOf }: BundleMoment) => ({ ...noTurn, dueAt: dueOf(code) });

/** Where it was being called back, it ends as it would have. */
const givenUp = (part: BundlePart): PartAfter => ended(part, part.calledBackTo ?? 'unanswered');

/** A body speaks of its own part only, and of one that it has been told of. */
function afterWord(part: BundlePart, word: WordOfBody, moment: BundleMoment): PartAfter {
  if (word.body !== part.body || part.state === 'waiting' || hasEnded(part)) return unchanged(part);
  switch (word.is) {
    case 'taken-over':
      return part.state === 'told' ? changed(part, { state: 'taken-over' }) : unchanged(part);
    case 'asked-back':
      return askedBack(part, word.asks, moment);
    case 'answered':
      return ended(part, word.outcome === 'yes' ? 'done' : 'refused');
    case 'call-back-answered':
      return afterCallBack(part, word.outcome, moment);
  }
}

/**
 * Once; who asks again, or for what was called back, is the lead's to ring, and the applicant is not bothered with it.
 */
function askedBack(part: BundlePart, asks: readonly string[], { now }: BundleMoment): PartAfter {
  if (part.state !== 'told' && part.state !== 'taken-over') return unchanged(part);
  if (!part.hasAsked && part.calledBackTo === null)
    return changed(part, { state: 'asked-back', asks, hasAsked: true, listed: false, ...noTurn });
  return part.escalatedAt === null ? changed(part, { escalatedAt: now }, 'escalate') : unchanged(part);
}

function afterCallBack(
  part: BundlePart,
  outcome: 'called-back' | 'too-late',
  moment: BundleMoment,
): PartAfter {
  if (part.state !== 'called-back') return unchanged(part);
  if (outcome === 'called-back') return ended(part, part.calledBackTo ?? 'withdrawn');
  return changed(part, { state: 'taken-over', ...turn(part, moment) });
}

/** What nobody has been told of ends at once; what a body has in hand is asked back from it. */
function calledBack(part: BundlePart, to: 'stopped' | 'withdrawn', moment: BundleMoment): PartAfter {
  if (part.state === 'waiting') return ended(part, to);
  if (!isWithBody(part) || part.calledBackTo !== null) return unchanged(part);
  const set = { state: 'called-back', calledBackTo: to, asks: [], ...turn(part, moment) } as const;
  return changed(part, set, 'call-back');
}

function afterTime(part: BundlePart, { now, escalateAfterMs }: BundleMoment): PartAfter {
  if (part.dueAt === null || part.dueAt > now || part.escalatedAt !== null) return unchanged(part);
  if (part.remindedAt === null) return changed(part, { remindedAt: now }, 'remind');
  return now.getTime() - part.remindedAt.getTime() >= escalateAfterMs
    ? changed(part, { escalatedAt: now }, 'escalate')
    : unchanged(part);
}

/** One round of what follows from where the parts stand; null: nothing does any more. */
function settle(parts: readonly BundlePart[], moment: BundleMoment): AfterEvent | null {
  const stopped = parts.some((part) => saidNo(part) && part.onNo === 'stops-all');
  const after = parts.map((part): PartAfter => {
    if (stopped && (part.state === 'waiting' || isWithBody(part))) return calledBack(part, 'stopped', moment);
    return part.state === 'waiting' ? begun(part, parts, moment) : unchanged(part);
  });
  if (after.every(({ part }, index) => part === parts[index])) return null;
  return {
    parts: after.map(({ part }) => part),
    steps: after.flatMap(({ part, steps }) => steps.map((step) => ({ do: step, part: part.code }))),
  };
}

/** A part begins once all that come first are over, and stops where one of them has stopped it. */
function begun(part: BundlePart, parts: readonly BundlePart[], moment: BundleMoment): PartAfter {
  const first = parts.filter(({ code }) => part.after.includes(code));
  if (first.some(stopsDependents)) return ended(part, 'stopped');
  return first.every(hasEnded)
    ? changed(part, { state: 'told', ...turn(part, moment) }, 'tell')
    : unchanged(part);
}

const stopsDependents = (part: BundlePart): boolean =>
  part.state === 'stopped' || part.state === 'withdrawn' || (saidNo(part) && part.onNo !== 'noted');

/**
 * The one list goes out when every body that has been told has looked or is late, and no other list is with the
 * applicant.
 */
function withList(parts: readonly BundlePart[], steps: readonly BundleStep[]): AfterEvent {
  const fresh = parts.filter(({ state, listed }) => state === 'asked-back' && !listed);
  const looking = parts.some(({ state, remindedAt }) => state === 'told' && remindedAt === null);
  const closes: BundleStep[] = bundleStanding(parts).state === 'ended' ? [{ do: 'close' }] : [];
  if (fresh.length === 0 || looking || parts.some(isListed))
    return { parts: [...parts], steps: [...steps, ...closes] };
  return {
    parts: parts.map((part) => (fresh.includes(part) ? { ...part, listed: true } : part)),
    steps: [...steps, { do: 'send-corrections', parts: fresh.map(({ code }) => code) }],
  };
}
