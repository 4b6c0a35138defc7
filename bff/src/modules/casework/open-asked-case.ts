import type { StaffSession } from '../../http/context';
import { AppError } from '../../platform/errors';
import { isSeenByStaff, mayOpen } from '../applications';
import { actorOf, type CaseworkParts } from './officer';

/**
 * What somebody who asks about a case may know of it: an officer who may open it, taken in at a window or handed in.
 * Throws `case.not-found`, `access.forbidden`.
 */
export async function openAskedCase(
  parts: Pick<CaseworkParts, 'desk' | 'sealer' | 'staff' | 'centres'>,
  session: Pick<StaffSession, 'staffId'>,
  caseId: string,
): Promise<{ caseId: string; itemCode: string; memberName: string }> {
  const { desk, sealer } = parts;
  const [actor, record] = await Promise.all([actorOf(parts, session), desk.get(caseId)]);
  if (!isSeenByStaff(record) || record.centreCode !== actor.centreCode) throw new AppError('case.not-found');
  if (!mayOpen(desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  return { caseId, itemCode: record.itemCode, memberName: sealer.open(record.person.name) };
}
