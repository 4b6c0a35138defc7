import { dayOf, mayAtAll, staffRoleWords, timeInWords, type StaffRights } from '@gjj/shared-types';

/** 灵山县 窗口收件，只收 W04、W07；新罗区 审核（科室负责人） */
export function rightsInWords({ role, districtName, itemCodes, offices }: StaffRights): string {
  const narrowed = itemCodes === null ? '' : `，只收 ${itemCodes.join('、')}`;
  const sits = offices.length === 0 ? '' : `（${offices.join('、')}）`;
  return `${districtName} ${staffRoleWords[role]}${sits}${narrowed}`;
}

/** What may be taken in at a window: codes, all, or nothing for a role that takes nothing in. */
export function itemsInWords({ role, itemCodes }: Pick<StaffRights, 'role' | 'itemCodes'>): string {
  if (!mayAtAll(role, 'case:intake')) return '不收件';
  return itemCodes === null ? '全部' : itemCodes.join('、');
}

/** With the year: rights are asked about long afterwards. */
export function momentInWords(instant: string): string {
  return `${dayOf(instant).slice(0, 4)}年${timeInWords(instant)}`;
}
