import { rolePermissions, type StaffMe, type StaffRole } from '@gjj/shared-types';

interface StaffLike {
  staffId: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
}

export function presentStaff(staff: StaffLike, districtName: (code: string) => string): StaffMe {
  const { staffId, username, name, role, districtCode } = staff;
  return {
    staffId: staffId as StaffMe['staffId'],
    username,
    name,
    role,
    districtCode,
    districtName: districtName(districtCode),
    permissions: [...rolePermissions[role]],
  };
}
