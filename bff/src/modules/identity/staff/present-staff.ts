import { rolePermissions, type StaffMe, type StaffRole } from '@gjj/shared-types';

interface StaffLike {
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
}

export function presentStaff(staff: StaffLike, districtName: (code: string) => string): StaffMe {
  const { username, name, role, districtCode } = staff;
  return {
    username,
    name,
    role,
    districtCode,
    districtName: districtName(districtCode),
    permissions: [...rolePermissions[role]],
  };
}
