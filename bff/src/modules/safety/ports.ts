import type { CallerQuestion } from '@gjj/shared-types';

/** 账户安全 in the profile of a centre. */
export interface CentreSafety {
  openAfterHours: number;
  raiseAfterHours: number;
  restHours: number;
  /** What a caller must name before the hotline locks the account. */
  callerNames: readonly CallerQuestion[];
}

/** Of the centre of this code; without one, of the first. */
export type SafetyTerms = (centreCode: string | undefined) => CentreSafety;

interface TouchedCase {
  caseId: string;
  itemName: string;
  receiptNumber: string | null;
  amountFen: number | null;
}

/** The member's cases, as far as a lock or a rest touches them. */
export interface OwnWithdrawals {
  /** With the bank already, and approved or to be paid anew. */
  listOf(userId: string): Promise<{ atTheBank: TouchedCase[]; toBePaid: TouchedCase[] }>;
  /** A card may take money at once: what waits for it is paid. */
  endRest(userId: string, cardId: string): Promise<void>;
}

/** The officer behind a session. */
export interface SafetyOfficer {
  staffId: string;
  name: string;
  centreCode: string | null;
  windowName: string;
  /** May approve what a window asks. */
  decides: boolean;
  /** The officer's own number, hashed: nobody handles their own account. */
  idNumberIndexes: readonly string[];
}
