import { mostAttachments } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { ShelfOwners } from '../documents';
import { isOf, kindOfSent, senderOf } from './domain/envelope';
import type { AttachmentHolder } from './ports';

interface OwnerParts {
  sentWithOf: (envelopeKey: string) => Promise<string | null>;
  holders: () => readonly AttachmentHolder[];
}

/** Whose an envelope is: the sender's, and, once it is sent, of whoever may read the message. */
export function envelopeOwners({ sentWithOf, holders }: OwnerParts): ShelfOwners {
  const holderOf = async (ownerId: string) => {
    const kind = kindOfSent((await sentWithOf(ownerId)) ?? '');
    return holders().find((one) => one.kind === kind);
  };
  const assertSenders = async ({ by, ownerId }: Parameters<ShelfOwners['authoriseUpload']>[0]) => {
    if (by.kind !== 'member' && by.kind !== 'staff') throw new AppError('document.not-found');
    if (!isOf(ownerId, senderOf(by))) throw new AppError('document.not-found');
    return { maxFiles: mostAttachments };
  };
  return {
    authoriseUpload: assertSenders,
    authoriseRemoval: async ({ by, ownerId, document }) => {
      await assertSenders({ by, ownerId, materialCode: document.materialCode });
      if ((await sentWithOf(ownerId)) !== null) throw new AppError('document.sent-already');
    },
    authoriseRead: async ({ userId, ownerId }) => {
      if (isOf(ownerId, userId)) return;
      const holder = await holderOf(ownerId);
      if ((await holder?.isWrittenTo(userId, ownerId)) !== true) throw new AppError('document.not-found');
    },
    authoriseStaffRead: async ({ session, ownerId }) => {
      const holder = await holderOf(ownerId);
      if (holder === undefined) throw new AppError('document.not-found');
      await holder.authoriseStaffRead(session, ownerId);
    },
  };
}
