import type { Attachment } from '@gjj/shared-types';
import type { Route } from '../../http/define-route';
import {
  forgetShelf,
  listForOwners,
  openShelves,
  readyFilesOf,
  storageUnder,
  type ReadyFile,
  type ShelfSettings,
} from '../documents';
import type { AttachmentParts } from './attachment-parts';
import { sendEnvelope, type Sending } from './commands/send-envelope';
import { sweepEnvelopes } from './commands/sweep-envelopes';
import { attachmentOf } from './domain/envelope';
import { envelopeOwners } from './owners';
import { attachmentRoutes } from './routes';

export { senderOf } from './domain/envelope';
export type { AttachmentHolder } from './ports';

type Given = Omit<ShelfSettings, 'collection' | 'owners'> & Pick<AttachmentParts, 'holders'>;

export interface Attachments {
  routes: Route[];
  /**
   * The key by which the message names what was gathered for it, to be called before the message is written. See
   * sendEnvelope for what it throws.
   */
  send(of: Sending): Promise<string>;
  /** What went with messages, by the keys that these name; an entry for every key. */
  listFor(envelopeKeys: readonly string[]): Promise<Map<string, Attachment[]>>;
  /** The files of one envelope, to be copied whole. */
  readyFilesOf(envelopeKey: string): Promise<ReadyFile[]>;
  /** Takes all of an envelope away for good, when the time of its message is over. */
  forget(envelopeKey: string): Promise<void>;
  /** Run it every half minute in the worker. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/**
 * 附件: photos and files that a person sends with a message (反映, the thread of a case). Gathered under an id of
 * the sender's making, checked and kept as the materials of a case are (see createDocuments), on shelves of their own.
 */
export function createAttachments({ holders, storage, ...given }: Given): Attachments {
  const owners = envelopeOwners({
    holders,
    sentWithOf: async (key) => (await shelves.parts.shelves.get(key)).sentWith ?? null,
  });
  const shelves = openShelves({
    ...given,
    ...{ owners, storage: storageUnder(storage, 'attachments/'), collection: 'attachment_shelves' },
  });
  const { parts } = shelves;
  const attachments: AttachmentParts = { shelves, holders };
  return {
    routes: attachmentRoutes(attachments),
    send: (of) => sendEnvelope(attachments, of),
    listFor: async (keys) =>
      new Map(
        [...(await listForOwners(parts, keys))].map(([key, views]) => [
          key,
          views.filter(({ state }) => state === 'ready').map(attachmentOf),
        ]),
      ),
    readyFilesOf: (key) => readyFilesOf(parts, key),
    forget: (key) => forgetShelf(parts, key),
    sweep: async () => {
      await shelves.sweep();
      await sweepEnvelopes(attachments);
    },
    close: () => shelves.close(),
  };
}
