import type { BundleAction } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { bundleEvent } from '../bundle-repository';
import { bundleActions, type Bundle, type PaperOfficer } from '../domain/bundle';
import { getBundle, type PaperParts } from '../paper-parts';

const ends = {
  archive: { place: 'archive', event: 'archived' },
  destroy: { place: 'destroyed', event: 'destroyed' },
} as const;

/** 归档, 销毁. @throws `paper.action-not-allowed` where it is not its place or time, `paper.changed` */
export async function putAway(
  parts: PaperParts,
  officer: PaperOfficer,
  { number, version, action }: { number: string; version: number; action: BundleAction },
): Promise<Bundle> {
  const bundle = await getBundle(parts, officer, number);
  if (bundle.version !== version) throw new AppError('paper.changed');
  const now = parts.clock.now();
  if (!bundleActions(bundle, officer, now).includes(action)) throw new AppError('paper.action-not-allowed');
  const { place, event } = ends[action];
  const { staffId, name } = officer;
  const set = { place, custodian: { staffId, name }, listNumber: null };
  const moved = await parts.bundles.move(bundle, set, bundleEvent(event, now, name));
  if (moved === null) throw new AppError('paper.changed');
  return moved;
}
