import type { StaffRole } from '@gjj/shared-types';

export interface MemberActor {
  kind: 'member';
  userId: string;
}

export interface StaffActor {
  kind: 'staff';
  staffId: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  /** Keyed hash of the officer's own ID number, where the centre recorded it. */
  idNumberIndex: string | null;
}

export interface SystemActor {
  kind: 'system';
}

export type CaseActor = MemberActor | StaffActor | SystemActor;

export const systemActor: SystemActor = { kind: 'system' };
