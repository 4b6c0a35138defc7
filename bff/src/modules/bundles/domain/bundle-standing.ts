import { hasEnded, type BundlePart } from './bundle-part';

type StandingPart = Pick<BundlePart, 'state' | 'listed' | 'escalatedAt'>;

export type BundleStanding =
  | { state: 'under-way' | 'with-applicant' | 'calling-back'; outcome: null }
  | { state: 'ended'; outcome: BundleOutcome };

/** `partly`: some of what was wanted is there, and some is not. */
export type BundleOutcome = 'done' | 'partly' | 'not-done' | 'withdrawn';

/** How the whole stands: worked out of its parts each time, and stored nowhere. */
export function bundleStanding(parts: readonly StandingPart[]): BundleStanding {
  const open = parts.filter((part) => !hasEnded(part));
  if (open.length === 0) return { state: 'ended', outcome: outcomeOf(parts) };
  if (open.some(({ state, listed }) => state === 'asked-back' && listed))
    return { state: 'with-applicant', outcome: null };
  return {
    state: open.every(({ state }) => state === 'called-back') ? 'calling-back' : 'under-way',
    outcome: null,
  };
}

function outcomeOf(parts: readonly StandingPart[]): BundleOutcome {
  const wanted = parts.filter(({ state }) => state !== 'not-needed');
  const done = wanted.filter(({ state }) => state === 'done');
  if (done.length === wanted.length) return 'done';
  if (done.length > 0) return 'partly';
  return wanted.every(({ state }) => state === 'withdrawn') ? 'withdrawn' : 'not-done';
}
