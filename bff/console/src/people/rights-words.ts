import { staffRoleWords, type StaffRights } from '@gjj/shared-types';

/** 灵山县 窗口收件，只收 W04、W07 */
export function rightsInWords({ role, districtName, itemCodes }: StaffRights): string {
  const narrowed = itemCodes === null ? '' : `，只收 ${itemCodes.join('、')}`;
  return `${districtName} ${staffRoleWords[role]}${narrowed}`;
}
