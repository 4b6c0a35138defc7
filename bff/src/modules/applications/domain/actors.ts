import type { StaffRole } from '@gjj/shared-types';

export interface MemberActor {
  kind: 'member';
  userId: string;
}

/** 代办人 in the app: acts for a member under a mandate (委托) that was in force when it was looked at. */
export interface AgentActor {
  kind: 'agent';
  /** The agent's own account. */
  userId: string;
  /** Whose case it is. */
  principalId: string;
  mandateId: string;
  nameMasked: string;
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

/** Whoever fills a case in from the app. */
export type AppActor = MemberActor | AgentActor;

export type CaseActor = AppActor | StaffActor | SystemActor;

export const systemActor: SystemActor = { kind: 'system' };
