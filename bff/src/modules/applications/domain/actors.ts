import type { StaffRole } from '@gjj/shared-types';

export interface MemberActor {
  kind: 'member';
  userId: string;
}

/** A level of approval at which an officer may act, as one of that office or for it (代理). */
export interface OfficeHeld {
  office: string;
  /** Whom they stand in for, or the office itself. Absent: it is their own. */
  insteadOf?: string;
}

export interface StaffActor {
  kind: 'staff';
  staffId: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  /** Works at a window that looks at the form only and receives (收件前移). */
  receivesOnly: boolean;
  /** Codes of what they may take in at a window; null or absent: every item. */
  itemCodes?: readonly string[] | null;
  /** Absent: none. */
  offices?: readonly OfficeHeld[];
  /** The centre that has the district; null where this system serves none that has. */
  centreCode: string | null;
  /** Keyed hashes of the officer's own ID number, one a key; none where the centre did not record it. */
  idNumberIndexes: readonly string[];
}

/** An officer as far as a write that is finished later has to name them. */
export type WindowOfficer = Pick<StaffActor, 'staffId' | 'name' | 'role' | 'districtCode' | 'centreCode'>;

/** The officer of a write that is finished later; that they might do it was judged when it began. */
export const asActor = (officer: WindowOfficer): StaffActor => ({
  kind: 'staff',
  ...officer,
  idNumberIndexes: [],
  receivesOnly: false,
});

/** An officer as the case remembers them. */
export type StaffRef = Pick<StaffActor, 'staffId' | 'name'>;

/** No more of an officer than a case remembers. */
export const refOf = ({ staffId, name }: StaffRef): StaffRef => ({ staffId, name });

export interface SystemActor {
  kind: 'system';
}

export type CaseActor = MemberActor | StaffActor | SystemActor;

export const systemActor: SystemActor = { kind: 'system' };
