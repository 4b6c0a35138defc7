/** What a file belongs to: a case, or a message that is being written (附件). */
export interface FileOwner {
  of: 'case' | 'envelope';
  ownerId: string;
}

export interface FilePlace extends FileOwner {
  materialCode: string;
}

export const ofCase = (caseId: string): FileOwner => ({ of: 'case', ownerId: caseId });

/** The same steps for both, under names of their own. */
export const fileCalls = {
  case: {
    part: 'putDocumentPart',
    complete: 'completeDocument',
    remove: 'removeDocument',
    content: 'readDocument',
    thumbnail: 'readThumbnail',
  },
  envelope: {
    part: 'putAttachmentPart',
    complete: 'completeAttachment',
    remove: 'removeAttachment',
    content: 'readAttachment',
    thumbnail: 'readAttachmentThumbnail',
  },
} as const;
