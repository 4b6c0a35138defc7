import { OutsideError } from '../../../platform/outside';
import type { BundleRow } from '../bundle-model';
import type { BundleParts } from '../bundle-parts';
import type { BundleEvent } from '../domain/bundle-event';
import { hasEnded } from '../domain/bundle-part';
import { requestIdOf, runIdOf, type RunPart } from '../domain/bundle-run';
import { heardOf } from '../domain/heard-of-body';
import type { BodyStanding } from '../ports';
import { deskOf } from './carry-out-bundle';
import { commitEvents } from './change-bundle';

/** What a run's clock wants: every body that has a part in hand is asked how far it is, and who is late is reminded. */
export async function tendBundle(parts: BundleParts, { _id }: Pick<BundleRow, '_id'>): Promise<void> {
  const row = await parts.runs.find(_id);
  if (row === null || row.nextAt === null) return;
  const open = row.parts.filter((part) => part.state !== 'waiting' && !hasEnded(part));
  const standings = await Promise.all(
    open.map(async (part) => [part, await askHowFar(parts, row, part)] as const),
  );
  const events: BundleEvent[] = [];
  const heard: Record<string, Partial<RunPart>> = {};
  for (const [part, standing] of standings) {
    if (standing === null) continue;
    const word = heardOf(part, standing, owes(row, 'pass-correction', part));
    if (word === null) continue;
    events.push(word);
    if (word.is === 'answered') heard[part.code] = answered(parts, standing);
  }
  // Where somebody was faster, the moment stands as it was, and comes again.
  await commitEvents(parts, row, [...events, { is: 'time' }], heard);
}

const owes = ({ outbox }: BundleRow, task: string, { code }: RunPart): boolean =>
  outbox.some(({ name, facts }) => name === task && facts['part'] === code);

/** A silent desk is a silent body. */
async function askHowFar(parts: BundleParts, row: BundleRow, part: RunPart): Promise<BodyStanding | null> {
  return deskOf(parts, part)
    .find(requestIdOf(row._id, part.code))
    .catch((error: unknown) => {
      if (error instanceof OutsideError) return null;
      throw error;
    });
}

function answered({ sealer }: BundleParts, { fields, reason, document }: BodyStanding): Partial<RunPart> {
  return { results: sealer.seal(JSON.stringify(fields)), reason, document };
}

/** A callback is a hint: nothing of it is believed, and the body is asked at the next look, which is now. */
export async function takeHint(
  { runs, clock }: Pick<BundleParts, 'runs' | 'clock'>,
  requestId: string,
): Promise<void> {
  const row = await runs.find(runIdOf(requestId));
  if (row === null || row.nextAt === null) return;
  const now = clock.now();
  await runs.commit(row, { set: { nextAt: now } }, now);
}
