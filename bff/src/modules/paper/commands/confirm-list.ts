import { AppError } from '../../../platform/errors';
import { bundleEvent } from '../bundle-repository';
import type { Bundle, PaperOfficer } from '../domain/bundle';
import { foundOf, listActions, type ListRecord } from '../domain/collection-list';
import { getList, type PaperParts } from '../paper-parts';

interface Confirm {
  listNumber: string;
  version: number;
  side: 'hand-over' | 'collect';
}

/**
 * 交接确认 of one side. Once both have confirmed, what was there goes to the centre, and what was not stays with the
 * window, off the list. Whoever collects confirms exactly what they saw (`version`); what is handed over stands since
 * the first scan.
 */
export async function confirmList(
  parts: PaperParts,
  officer: PaperOfficer,
  { listNumber, version, side }: Confirm,
): Promise<ListRecord> {
  const list = await getList(parts, officer, listNumber);
  if (!listActions(list, officer).includes(side)) throw new AppError('paper.action-not-allowed');
  if (side === 'collect' && list.version !== version) throw new AppError('paper.changed');
  if (side === 'collect' && list.scans.length === 0) throw new AppError('paper.not-scanned');
  const after = await parts.lists.change(list, await confirmed(parts, list, officer, side));
  if (after === null) throw new AppError('paper.changed');
  return settleList(parts, after);
}

async function confirmed(
  { bundles, clock }: PaperParts,
  list: ListRecord,
  { staffId, name }: PaperOfficer,
  side: Confirm['side'],
): Promise<Partial<ListRecord>> {
  const at = clock.now();
  const confirmation = { by: { staffId, name }, at };
  const other = side === 'collect' ? list.handedOver : list.collected;
  const own = side === 'collect' ? { collected: confirmation } : { handedOver: confirmation };
  if (other === null) return own;
  const numbers = (await bundles.onList(list._id)).map(({ _id }) => _id);
  return { ...own, confirmedAt: at, numbers };
}

/** Does to every bundle what both have confirmed; a worker goes on where it was cut short. */
export async function settleList(parts: PaperParts, list: ListRecord): Promise<ListRecord> {
  const { collected, confirmedAt, numbers } = list;
  if (confirmedAt === null || collected === null || list.settled) return list;
  const { taken, missing } = foundOf(list, numbers);
  for (const bundle of await parts.bundles.findMany(taken)) await collect(parts, bundle, list, collected);
  for (const bundle of await parts.bundles.findMany(missing)) await miss(parts, bundle, list, confirmedAt);
  await parts.lists.settle(list._id);
  return { ...list, settled: true };
}

async function collect(
  { bundles }: PaperParts,
  bundle: Bundle,
  list: ListRecord,
  { by, at }: NonNullable<ListRecord['collected']>,
): Promise<void> {
  if (bundle.place !== 'window') return;
  const set = { place: 'centre' as const, custodian: by, listNumber: list._id };
  await moveSurely(bundles, bundle, set, bundleEvent('collected', at, by.name));
}

async function miss({ bundles }: PaperParts, bundle: Bundle, list: ListRecord, at: Date): Promise<void> {
  if (bundle.place !== 'window' || bundle.listNumber !== list._id) return;
  await moveSurely(bundles, bundle, { place: 'window', listNumber: null }, bundleEvent('missing', at, ''));
}

/** What somebody changed first (a reminder, say) is looked at again by the next sweep. */
async function moveSurely(
  bundles: PaperParts['bundles'],
  ...[bundle, set, event]: Parameters<PaperParts['bundles']['move']>
): Promise<void> {
  if ((await bundles.move(bundle, set, event)) === null) throw new AppError('paper.changed');
}
