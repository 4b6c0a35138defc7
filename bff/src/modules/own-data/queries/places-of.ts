import { staffRoleWords } from '@gjj/shared-types';
import type { OwnDataParts } from '../own-data-parts';

/** The office and the role, asked for once for each officer. */
export function placesOf({
  staff,
  centres,
}: Pick<OwnDataParts, 'staff' | 'centres'>): (staffId: string) => Promise<string> {
  const asked = new Map<string, Promise<string>>();
  const ask = async (staffId: string) => {
    const person = await staff.findById(staffId);
    return person === null
      ? '工作人员'
      : `${centres.districtName(person.districtCode)} · ${staffRoleWords[person.role]}`;
  };
  return (staffId) => {
    const known = asked.get(staffId) ?? ask(staffId);
    asked.set(staffId, known);
    return known;
  };
}
