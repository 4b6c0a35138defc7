import type { Logger } from '../../../platform/logger';
import { errorFields } from '../../../platform/logger';
import { bundleEvent } from '../bundle-repository';
import { nextMark } from '../domain/bundle';
import type { PaperParts } from '../paper-parts';
import { settleList } from './confirm-list';

const batch = 100;

/**
 * Reminds of paper that has to be collected, and notes what is past its time. Found by query and marked in the same
 * write, so that a restart loses none and two workers do it once.
 */
export async function sweepPaper(parts: PaperParts & { log: Logger }): Promise<void> {
  const now = parts.clock.now();
  for (const bundle of await parts.bundles.findDue(now, batch)) {
    const mark = nextMark(bundle);
    if (mark === null || mark.at > now) continue;
    const set = { place: bundle.place, marksDone: [...bundle.marksDone, mark.name] };
    const told = await parts.bundles.move(bundle, set, bundleEvent(mark.event, now, ''));
    if (told !== null)
      parts.log.warn(
        { bundle: bundle._id, district: bundle.districtCode, mark: mark.name },
        'paper to collect',
      );
  }
  for (const list of await parts.lists.findUnsettled(batch))
    await settleList(parts, list).catch(logged(parts.log));
}

const logged = (log: Logger) => (error: unknown) =>
  log.warn(errorFields(error), 'a collection list is not settled yet');
