import { mayAtAll, type Permission, type StaffRole } from '@gjj/shared-types';
import { mayOpen, type CaseRecord, type StaffActor } from '../applications';
import { actorOf, type CaseworkParts } from './officer';

export interface OfficerListParts extends Pick<CaseworkParts, 'desk' | 'centres' | 'staff'> {
  /** Every open account of the system. */
  listOfficers: () => Promise<
    { staffId: string; role: StaffRole; districtCode: string; disabled: boolean }[]
  >;
}

/** Whoever has an open account of the case's centre, and this right at all. */
export async function officersOf(
  parts: OfficerListParts,
  { centreCode }: Pick<CaseRecord, 'centreCode'>,
  right: Permission,
): Promise<StaffActor[]> {
  const accounts = (await parts.listOfficers()).filter(
    ({ disabled, role, districtCode }) =>
      !disabled &&
      mayAtAll(role, right) &&
      parts.centres.findDistrict(districtCode)?.centre.code === centreCode,
  );
  return Promise.all(accounts.map((account) => actorOf(parts, account)));
}

/** Whoever oversees the case (督办), by id. */
export async function overseersOf(parts: OfficerListParts, record: CaseRecord): Promise<string[]> {
  const standing = parts.desk.standingOf(record);
  return (await officersOf(parts, record, 'case:oversee'))
    .filter((actor) => mayOpen(standing, actor))
    .map(({ staffId }) => staffId);
}
