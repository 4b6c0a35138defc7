import type { CaseRecord } from '../applications';
import type { AttachmentHolder } from '../attachments';
import { AppError } from '../../platform/errors';
import { presentThread } from './present-thread';
import { threadRoutes } from './routes';
import { threadKindOf } from './thread-kind';
import type { ThreadParts } from './thread-parts';

export { ThreadRecords } from './thread-repository';
export type { ThreadRow } from './thread-model';
export type { ThreadOfficer } from './thread-parts';

/** 对话: a member and the officers of a case write to each other; above cases, which know nothing of it. */
export function createThreads(parts: ThreadParts) {
  const { threads, attachments } = parts;
  const holder: AttachmentHolder = {
    kind: 'thread',
    holds: async (envelope) => (await threads.findByEnvelope(envelope)) !== null,
    isWrittenTo: async (userId, envelope) => (await threads.findByEnvelope(envelope))?.userId === userId,
    authoriseStaffRead: async (session, envelope) => {
      const thread = await threads.findByEnvelope(envelope);
      if (thread === null) throw new AppError('document.not-found');
      await parts.officerOn(session, thread._id);
    },
  };
  const envelopesOf = async (caseId: string) =>
    ((await threads.find(caseId))?.said ?? []).flatMap(({ envelope }) => envelope ?? []);
  return {
    holder,
    kind: threadKindOf(parts),
    routes: threadRoutes(parts),
    /** As the member reads it, and the files of it, for the package of the case. */
    packedOf: async (record: CaseRecord) => {
      const row = await threads.find(record._id);
      const files = await Promise.all(
        (await envelopesOf(record._id)).map((key) => attachments.readyFilesOf(key)),
      );
      const { entries } = await presentThread(parts, { record, row, side: 'member' });
      return { entries, files: files.flat() };
    },
    forget: async (caseId: string) => {
      for (const envelope of await envelopesOf(caseId)) await attachments.forget(envelope);
      await threads.forget(caseId);
    },
  };
}
