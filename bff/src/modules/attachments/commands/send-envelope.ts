import { AppError } from '../../../platform/errors';
import { listForOwners } from '../../documents';
import type { AttachmentParts } from '../attachment-parts';
import { isUnderWay, keyOf, sentWithOf, type HolderKind } from '../domain/envelope';

export interface Sending {
  /** See `senderOf`. */
  senderId: string;
  envelopeId: string;
  kind: HolderKind;
  /** The same for each repeat of the same message, and for no other: e.g. the key of the request that opens a matter. */
  message: string;
}

const tries = 20;

/**
 * Closes an envelope for the message that will name it, before that is written: from here on nothing is put in or taken
 * out, and what no message names in the end is deleted by the sweep. A repeat of the same message gets the same key.
 * Throws `attachment.not-ready`, `attachment.gone` (nothing is in it), `document.sent-already` (with another message).
 */
export async function sendEnvelope({ shelves: { parts } }: AttachmentParts, of: Sending): Promise<string> {
  const key = keyOf(of.senderId, of.envelopeId);
  const sentWith = sentWithOf(of.kind, of.message);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const shelf = await parts.shelves.get(key);
    if (shelf.sentWith === sentWith) return key;
    if (shelf.sentWith != null) throw new AppError('document.sent-already');
    const views = (await listForOwners(parts, [key])).get(key) ?? [];
    if (views.some(isUnderWay)) throw new AppError('attachment.not-ready');
    if (!views.some(({ state }) => state === 'ready')) throw new AppError('attachment.gone');
    if (await parts.shelves.send(shelf, sentWith, parts.clock.now())) return key;
  }
  throw new AppError('service.busy', { retryAfterSeconds: 1 });
}
