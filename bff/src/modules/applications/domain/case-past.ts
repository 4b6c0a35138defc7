import type { CaseState } from '@gjj/shared-types';
import type { CaseRecord } from './case-record';

/** What a right rests on of what went before; worked out from the timeline, so that no second field can contradict it. */
export interface CasePast {
  /** The state from which the case came into the one it is in; null before its first step. */
  cameFrom: CaseState | null;
  sentBackBefore: boolean;
  /** Ids of the officers who ever moved the case. */
  hands: readonly string[];
  /** Whoever last proposed to revoke; null: nobody did. */
  proposer: string | null;
}

export function pastOf({ state, timeline }: Pick<CaseRecord, 'state' | 'timeline'>): CasePast {
  return {
    cameFrom: timeline.findLast(({ from, to }) => to === state && from !== state)?.from ?? null,
    sentBackBefore: timeline.some(({ action }) => action === 'reopen-correction'),
    hands: timeline.filter(({ byKind }) => byKind === 'staff').map(({ byId }) => byId),
    proposer: timeline.findLast(({ action }) => action === 'propose-revocation')?.byId ?? null,
  };
}
