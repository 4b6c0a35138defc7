import type { CaseState } from '@gjj/shared-types';

import { persist, type Patience } from './persist';

/** One step of a person on a case. */
export interface Step<Seen> {
  /** Where it can be done; in any other state they look again. */
  readonly from: CaseState;
  /** The screen says that it is done: perhaps by a try of which the answer was lost. */
  readonly isDone: (seen: Seen) => boolean;
  readonly act: (version: number) => Promise<unknown>;
}

/** Acts on what is on the screen; after a lost answer or a conflict the screen is read anew. */
export async function takeStep<Seen extends { state: CaseState; version: number }>(
  look: () => Promise<Seen>,
  { from, isDone, act }: Step<Seen>,
  patience?: Patience,
): Promise<void> {
  await persist(async () => {
    const seen = await look();
    if (isDone(seen)) return;
    if (seen.state !== from) throw new Error(`the case is still ${seen.state}`);
    await act(seen.version);
  }, patience);
}
