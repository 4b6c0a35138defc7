import { dayOf, listNumber } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { randomDigits } from '../../../platform/ids';
import type { PaperOfficer } from '../domain/bundle';
import { mayMakeList, type ListRecord } from '../domain/collection-list';
import type { PaperParts } from '../paper-parts';

/**
 * 开收取清单: everything that waits at the windows of a district, on a new list or on the one that nobody has begun
 * with. A bundle is on one list at most, whoever makes lists at the same moment.
 * @throws `paper.nothing-to-collect` | `access.forbidden`
 */
export async function makeList(
  parts: PaperParts,
  officer: PaperOfficer,
  districtCode: string,
): Promise<ListRecord> {
  const whose = { centreCode: officer.centreCode ?? '', districtCode };
  if (!mayMakeList(officer, whose)) throw new AppError('access.forbidden');
  const { bundles, lists } = parts;
  const list = (await reopened(parts, whose)) ?? (await begun(parts, officer, whose));
  await bundles.claim(whose, list._id);
  if ((await bundles.onList(list._id)).length > 0) return list;
  await lists.drop(list._id);
  throw new AppError('paper.nothing-to-collect');
}

type Whose = { centreCode: string; districtCode: string };

/** Its version goes up first, so that nobody confirms it as it was before. */
async function reopened({ lists }: PaperParts, whose: Whose): Promise<ListRecord | null> {
  const open = await lists.findOpen(whose);
  return open === null ? null : lists.change(open, {});
}

async function begun(
  { lists, centres, clock }: PaperParts,
  { staffId, name }: PaperOfficer,
  whose: Whose,
): Promise<ListRecord> {
  const now = clock.now();
  const prefix = centres.of(whose.centreCode).receiptPrefix;
  const list: ListRecord = {
    _id: listNumber(prefix, dayOf(now.toISOString()), randomDigits(6)),
    version: 1,
    ...whose,
    madeAt: now,
    madeBy: { staffId, name },
    scans: [],
    handedOver: null,
    collected: null,
    confirmedAt: null,
    numbers: [],
    settled: false,
  };
  await lists.insert(list);
  return list;
}
