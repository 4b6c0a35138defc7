import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { todayOf } from '../present-staffing';
import { getAccount, type Officer, type StaffingParts } from '../staffing-parts';

interface Training {
  on: string;
  topic: string;
  /** Empty: all items. */
  itemCodes: string[];
}

/** Who was trained on what, on which day. Throws `request.invalid` for a day to come or an item that there is not. */
export async function noteTraining(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  { on, topic, itemCodes }: Training,
): Promise<void> {
  await getAccount(parts, officer, staffId);
  if (on > todayOf(parts))
    throw new AppError('request.invalid', { fields: { on: '培训的日子还没有到，请在培训以后再记' } });
  const unknown = itemCodes.find((code) => officer.catalogue.findItem(code) === null);
  if (unknown !== undefined)
    throw new AppError('request.invalid', { fields: { itemCodes: `本中心没有业务 ${unknown}` } });
  const by = { staffId: officer.staffId, name: officer.name };
  await parts.training.add({ _id: newId(), staffId, on, topic, itemCodes, by, at: parts.clock.now() });
}
