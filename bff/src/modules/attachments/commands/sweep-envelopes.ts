import { forgetShelf } from '../../documents';
import type { AttachmentParts } from '../attachment-parts';
import { kindOfSent } from '../domain/envelope';

const dayMs = 24 * 3_600_000;
/** Long enough for somebody who began in the evening and goes on two days later. */
const unsentAfterMs = 3 * dayMs;
/** Longer than any request that sends a message. */
const unheldAfterMs = dayMs;
const thrownAway = 'thrown-away:';

/** Deletes what was gathered and never sent, and what was sent with a message that was never written; safe to run twice. */
export async function sweepEnvelopes(attachments: AttachmentParts): Promise<void> {
  const { parts } = attachments.shelves;
  const now = parts.clock.now();
  for (const key of await parts.shelves.listUnsent(new Date(now.getTime() - unsentAfterMs))) {
    // Closed first, so that no message goes with what is being deleted.
    if (await parts.shelves.send(await parts.shelves.get(key), thrownAway, now))
      await forgetShelf(parts, key);
  }
  for (const sent of await parts.shelves.listUnheld(new Date(now.getTime() - unheldAfterMs)))
    await settle(attachments, sent);
}

async function settle(
  { shelves: { parts }, holders }: AttachmentParts,
  { ownerId, sentWith }: { ownerId: string; sentWith: string },
): Promise<void> {
  const holder = holders().find(({ kind }) => kind === kindOfSent(sentWith));
  // Of a room that this build does not know: left alone.
  if (holder === undefined && sentWith !== thrownAway) return;
  if (holder !== undefined && (await holder.holds(ownerId))) await parts.shelves.markHeld(ownerId);
  else await forgetShelf(parts, ownerId);
}
