import type { StaffRole } from '@gjj/shared-types';
import type { Absence, Deputising } from './staff-duty';

export interface StaffAccountSeed {
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  /** Set when the account is made; seeding again never sets back a password. */
  password: string;
  /** For the rule that nobody handles a case of their own; kept sealed. */
  idNumber?: string;
  disabled?: boolean;
  /** Offices of an approval by levels. */
  offices?: readonly string[];
}

export interface StaffPerson {
  staffId: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  /** Codes of what they may take in at a window; null: every item. */
  itemCodes: readonly string[] | null;
  /** Offices of an approval by levels in which they are. */
  offices: readonly string[];
  /** 代理, past ones too. */
  deputising: readonly Deputising[];
  /** 不在岗, past ones too. */
  absences: readonly Absence[];
  /** `Sealer.indexesOf('id-number', …)` of the officer; none where it is not known. */
  idNumberIndexes: readonly string[];
  disabled: boolean;
}

/** What other modules may know of staff. */
export interface StaffDirectory {
  /** Makes the accounts that are missing; sets name, role, district and disabled of those whom nobody else changed. */
  upsert(accounts: readonly StaffAccountSeed[]): Promise<void>;
  findById(staffId: string): Promise<StaffPerson | null>;
  /** Whoever is away on a day. */
  listAbsent(day: string): Promise<StaffPerson[]>;
}
