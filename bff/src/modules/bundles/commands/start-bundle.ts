import type { TimeSpan } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import type { BundleRow } from '../bundle-model';
import type { BundleParts } from '../bundle-parts';
import { hasEnded, partsAtStart } from '../domain/bundle-part';
import type { BundleRun, RunPlan } from '../domain/bundle-run';
import { decideEvents } from '../domain/decide-event';
import { endOfTermFrom, momentOf } from './change-bundle';

export interface StartBundle extends Pick<
  BundleRun,
  'userId' | 'itemCode' | 'name' | 'requestKey' | 'escalateAfterDays'
> {
  centreCode: string;
  /** The term of the whole. */
  within: TimeSpan;
  plans: readonly RunPlan[];
  answers: Record<string, string>;
}

/**
 * Begins a bundle, once for a request of the client. Throws `request.invalid` where by the answers nothing of it is wanted.
 */
export async function startBundle(
  parts: Pick<BundleParts, 'runs' | 'clock' | 'sealer' | 'lastDayOf'>,
  { plans, answers, within, ...of }: StartBundle,
): Promise<BundleRow> {
  const known = await parts.runs.findByRequest(of.userId, of.requestKey);
  if (known !== null) return known;
  const atStart = partsAtStart(plans, answers);
  if (atStart.every(hasEnded))
    throw new AppError('request.invalid', { fields: { answers: '照您填的，没有要办的事' } });
  const moment = momentOf(parts);
  const { now } = moment;
  const run: BundleRun = {
    ...of,
    dueAt: endOfTermFrom(parts, within, now),
    answers: parts.sealer.seal(JSON.stringify(answers)),
    parts: atStart.map((part, index) => ({
      ...part,
      ...{ plan: plans[index]!, results: null, reason: null, document: null },
    })),
    ...{ startedAt: now, movedAt: now, timeline: [{ at: now, words: '一件事已经开始' }] },
  };
  const { set, owes } = decideEvents(run, [{ is: 'started' }], moment);
  const row: BundleRow = {
    ...{ ...run, ...set, _id: newId(), version: 0, centreCode: of.centreCode, updatedAt: now },
    outbox: owes.map((one) => owedEntry(one, now)),
  };
  if (await parts.runs.insert(row)) return row;
  const winner = await parts.runs.findByRequest(of.userId, of.requestKey);
  if (winner === null) throw new Error('a run with this key is there, and cannot be found');
  return winner;
}
