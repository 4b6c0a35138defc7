import type { ScanKind } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { PaperOfficer } from '../domain/bundle';
import { listActions, scanKindOf, type ListRecord } from '../domain/collection-list';
import { getList, type PaperParts } from '../paper-parts';

/** 清点: one bundle, as the reader sends it. A second scan of the same changes nothing. */
export async function scanBundle(
  parts: PaperParts,
  officer: PaperOfficer,
  { listNumber, bundleNumber }: { listNumber: string; bundleNumber: string },
): Promise<{ kind: ScanKind; again: boolean; list: ListRecord }> {
  const list = await getList(parts, officer, listNumber);
  const earlier = list.scans.find(({ number }) => number === bundleNumber);
  if (earlier !== undefined) return { kind: earlier.kind, again: true, list };
  if (!listActions(list, officer).includes('scan')) throw new AppError('paper.action-not-allowed');
  const kind = scanKindOf(list, await parts.bundles.find(bundleNumber));
  const { staffId, name } = officer;
  const scan = { number: bundleNumber, kind, at: parts.clock.now(), by: { staffId, name } };
  const after = await parts.lists.addScan(listNumber, scan);
  if (after !== null) return { kind, again: false, list: after };
  const now = await getList(parts, officer, listNumber);
  if (now.scans.every(({ number }) => number !== bundleNumber)) throw new AppError('paper.changed');
  return { kind, again: true, list: now };
}
