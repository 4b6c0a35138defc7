import type { Logger } from '../../../platform/logger';
import { errorFields } from '../../../platform/logger';
import { bundleEvent } from '../bundle-repository';
import { nextMark, type Bundle, type PaperMark } from '../domain/bundle';
import type { PaperParts } from '../paper-parts';
import { tellOfPaper, type TellOfPaper } from './tell-of-paper';
import { settleList } from './confirm-list';

const batch = 100;

export interface SweepPaperParts extends PaperParts {
  telling: TellOfPaper;
  log: Logger;
}

/**
 * Reminds of paper that has to be collected, and notes what is past its time. Found by query, told under a name that a
 * repeat has too, then marked: a restart loses none, and two workers tell it once.
 */
export async function sweepPaper(parts: SweepPaperParts): Promise<void> {
  const now = parts.clock.now();
  for (const bundle of await parts.bundles.findDue(now, batch)) {
    const mark = nextMark(bundle);
    if (mark !== null && mark.at <= now) await remind(parts, bundle, mark);
  }
  for (const list of await parts.lists.findUnsettled(batch))
    await settleList(parts, list).catch(logged(parts.log));
}

async function remind(parts: SweepPaperParts, bundle: Bundle, mark: PaperMark): Promise<void> {
  await tellOfPaper(parts, bundle, mark);
  const set = { place: bundle.place, marksDone: [...bundle.marksDone, mark.name] };
  const marked = await parts.bundles.move(bundle, set, bundleEvent(mark.event, parts.clock.now(), ''));
  if (marked !== null)
    parts.log.warn(
      { bundle: bundle._id, district: bundle.districtCode, mark: mark.name },
      'paper to collect',
    );
}

const logged = (log: Logger) => (error: unknown) =>
  log.warn(errorFields(error), 'a collection list is not settled yet');
