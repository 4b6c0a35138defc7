import { rolePermissions, type StaffMe, type StaffRole } from '@gjj/shared-types';

interface StaffLike {
  staffId: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
}

export interface StaffSurroundings {
  districtName: (code: string) => string;
  /** How many messages they have not read. */
  unreadOf: (staffId: string) => Promise<number>;
}

export async function presentStaff(
  staff: StaffLike,
  { districtName, unreadOf }: StaffSurroundings,
): Promise<StaffMe> {
  const { staffId, username, name, role, districtCode } = staff;
  return {
    staffId: staffId as StaffMe['staffId'],
    username,
    name,
    role,
    districtCode,
    districtName: districtName(districtCode),
    permissions: [...rolePermissions[role]],
    unreadMessages: await unreadOf(staffId),
  };
}
