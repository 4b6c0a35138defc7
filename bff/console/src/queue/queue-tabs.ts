import { caseStates, caseStateWords, type CaseState, type QueuePage } from '@gjj/shared-types';

export interface QueueTab {
  state: CaseState | undefined;
  words: string;
  count: number;
}

/** Where staff work: shown with a zero too, so that tabs do not jump about under the hand. */
const alwaysShown: readonly CaseState[] = ['received', 'correction', 'review'];

/** One tab for all and one for each state, in the order of a case's life. */
export function queueTabs(counts: QueuePage['counts'], chosen: CaseState | undefined): QueueTab[] {
  const byState = new Map(counts.map(({ state, count }) => [state, count]));
  const shown = caseStates.filter(
    (state) => alwaysShown.includes(state) || state === chosen || (byState.get(state) ?? 0) > 0,
  );
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return [
    { state: undefined, words: '全部', count: all },
    ...shown.map((state) => ({ state, words: caseStateWords[state].term, count: byState.get(state) ?? 0 })),
  ];
}
