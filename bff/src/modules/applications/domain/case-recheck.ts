import type { CheckView, Eligibility, RecheckSubject } from '@gjj/shared-types';
import type { StaffRef, WindowOfficer } from './actors';
import type { SealedText } from './case-people';
import type { DecisionRecord } from './case-decision';

/** What an officer says of a recheck: what was found, by which rule, why, and what can be done. */
export interface RecheckGrounds {
  facts: string;
  rule: string;
  reason: string;
  remedies: string;
}

/** How a recheck ended. */
export interface RecheckResult extends RecheckGrounds {
  outcome: 'upheld' | 'granted' | 'restored';
  by: StaffRef;
  at: Date;
  amountFen: number | null;
}

/** A higher sum that is being set aside in the ledger; kept so that a crash is finished and a repeat changes nothing. */
export interface Granting {
  /** `refused`: the ledger said no, and nothing was changed. */
  status: 'requested' | 'refused';
  requestedAt: Date;
  officer: WindowOfficer;
  reservationId: string;
  /** What is still to be paid of the new sum. */
  owedFen: number;
  decision: DecisionRecord;
}

/** 人工复核: what was asked, of which decision, and what came of it; a case keeps every one. */
export interface Recheck {
  about: RecheckSubject;
  askedAt: Date;
  /** Who took the request in at a window; absent: the member, in the app. */
  takenInBy?: StaffRef;
  reason: string;
  wantedFen: number | null;
  /** The decision as it was. It rests on the case's `eligibility` and `basis`, which never change. */
  earlier: DecisionRecord | null;
  /** The rules on facts that were asked for anew, beside what the first decision rests on; null: not yet. */
  judged: { at: Date; eligibility: Eligibility; basis: SealedText; checks: CheckView[] } | null;
  granting: Granting | null;
  result: RecheckResult | null;
}
