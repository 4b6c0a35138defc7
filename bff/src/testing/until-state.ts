import type { CaseState } from '@gjj/shared-types';
import { waitUntil } from './wait-until';

interface SomeCase {
  state: CaseState;
  timeline: readonly { action: string }[];
  eligibility?: { verdict: string; reasons: readonly { ruleId: string; verdict: string }[] } | null;
}

/** A case once it is in one of these states; where it never is, what it did and what its rules said. */
export async function untilState<C extends SomeCase>(
  look: () => Promise<C>,
  states: readonly CaseState[],
): Promise<C> {
  let last: C;
  return waitUntil(
    async () => {
      last = await look();
      return states.includes(last.state) && last;
    },
    () => ({
      wanted: states,
      state: last.state,
      actions: last.timeline.map(({ action }) => action),
      reasons: last.eligibility?.reasons.map(({ ruleId, verdict }) => `${ruleId} ${verdict}`),
    }),
  );
}
