import type { StaffRole } from '@gjj/shared-types';
import type { Absence, Deputising } from './staff-duty';
import type { StaffPerson } from './staff-directory';

interface Officer {
  staffId: string;
  name: string;
}

/** What an account may do. */
export interface Rights {
  role: StaffRole;
  districtCode: string;
  /** Codes of what it may take in at a window; null: every item. */
  itemCodes: readonly string[] | null;
  /** At whose level of approval it may act (逐级审批); absent from rows of before they were kept. */
  offices?: readonly string[];
}

/** One change of an account's rights; only ever added, the last one stands. */
export interface RightsChange extends Rights {
  at: Date;
  kind: 'seeded' | 'opened' | 'changed' | 'closed';
  /** null: the seed of the system, or closed at once without an application. */
  appliedBy: Officer | null;
  /** null: the seed of the system. */
  decidedBy: Officer | null;
  reason: string;
  applicationId: string | null;
}

/** As its opener wants it. */
export interface NewAccount {
  staffId: string;
  username: string;
  name: string;
  /** 18 characters, checked. */
  idNumber: string;
  phone: string;
  centreCode: string;
}

export interface StaffAccount extends StaffPerson {
  idNumberMasked: string | null;
  phoneMasked: string | null;
  /** The one-time password waits to be changed. */
  passwordWaits: boolean;
  changes: readonly RightsChange[];
}

export type OpeningResult =
  { ok: true; oneTimePassword: string } | { ok: false; taken: 'username' | 'account' };

/** Opening, changing and closing of named accounts; who may is judged by whoever asks. */
export interface StaffAccounts {
  list(): Promise<StaffAccount[]>;
  find(staffId: string): Promise<StaffAccount | null>;
  isUsernameTaken(username: string): Promise<boolean>;
  /** Open and closed ones of this person, by ID number. */
  findByIdNumber(idNumber: string): Promise<StaffAccount[]>;
  /** A new account; one for each person and centre, one for each `staffId`, also when two open at once. */
  open(account: NewAccount, change: RightsChange): Promise<OpeningResult>;
  /** Adds a change to an account as it was read; false where it was changed meanwhile. Sessions of a closed one end. */
  change(account: StaffAccount, change: RightsChange): Promise<boolean>;
  /** As a change that opens a closed account anew: with a one-time password, or null where it was changed meanwhile. */
  openAgain(account: StaffAccount, phone: string, change: RightsChange): Promise<string | null>;
  addDeputising(staffId: string, row: Deputising): Promise<void>;
  addAbsence(staffId: string, row: Absence): Promise<void>;
  /** False where it was ended before, or is not there. */
  endDuty(staffId: string, dutyId: string, ended: NonNullable<Absence['ended']>): Promise<boolean>;
  /** Good for 72 hours; sessions and lock-out end. */
  giveOneTimePassword(account: StaffAccount): Promise<string>;
}
