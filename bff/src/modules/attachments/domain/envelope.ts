import type { Attachment, DocumentView } from '@gjj/shared-types';

/** Rooms whose messages carry attachments: 反映, and the thread of a case. */
export type HolderKind = 'matter' | 'thread';

/**
 * What is gathered for one message: under an id that the sender made, and the sender's own, so that nobody can meet
 * another's.
 */
export const keyOf = (senderId: string, envelopeId: string): string => `${senderId}.${envelopeId}`;

/** Whoever gathers: a member by their account, an officer by theirs, and never one for the other. */
export const senderOf = (
  by: { kind: 'member'; userId: string } | { kind: 'staff'; staffId: string },
): string => (by.kind === 'member' ? by.userId : `staff-${by.staffId}`);

export const isOf = (key: string, senderId: string): boolean => key.startsWith(`${senderId}.`);

/** With what it was sent: the kind of holder, and what makes a repeat of the same message the same. */
export const sentWithOf = (kind: HolderKind, message: string): string => `${kind}:${message}`;

export const kindOfSent = (sentWith: string): string => sentWith.split(':')[0]!;

/** Still under way, so that the message would go without it. */
export const isUnderWay = ({ state }: Pick<DocumentView, 'state'>): boolean =>
  state === 'uploading' || state === 'checking';

/** What whoever reads the message sees of a file that went with it. */
export function attachmentOf({ documentId, fileName, kind, sizeBytes, pageCount }: DocumentView): Attachment {
  return { documentId, fileName, kind, sizeBytes, pageCount };
}
