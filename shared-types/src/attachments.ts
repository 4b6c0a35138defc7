import { z } from 'zod';
import { beginDocumentBody, documentView } from './documents';

/** 附件: a file that passed the checks and went with a message. */
export const attachment = documentView.pick({
  documentId: true,
  fileName: true,
  kind: true,
  sizeBytes: true,
  pageCount: true,
});
export type Attachment = z.infer<typeof attachment>;

export const beginAttachmentBody = beginDocumentBody.omit({ materialCode: true });

/** What was gathered for a message that is not yet sent, in every state. */
export const envelope = z.object({ files: z.array(documentView) });
