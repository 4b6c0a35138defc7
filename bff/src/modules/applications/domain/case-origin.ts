import type { CaseOrigin, StandingPeriod } from '@gjj/shared-types';

/** 约定提取: what a case keeps of the order that it comes from, so that it is always judged as a run of it. */
export interface CaseOriginRecord extends Omit<CaseOrigin, 'orderId'> {
  orderId: string;
  every: StandingPeriod;
  /** Ids in the ledger of what the same order took before: its own calendar keeps them apart. */
  earlier: readonly string[];
}
