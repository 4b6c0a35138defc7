import type { StoredDocument } from './stored-document';

/** Whoever sends a file: a member, an officer, or a phone at the desk of an officer. */
type Sender =
  | { kind: 'member'; userId: string }
  | { kind: 'staff'; staffId: string }
  | { kind: 'desk-phone'; sessionId: string; officer: { staffId: string } };

type Marks = Required<Pick<StoredDocument, 'uploadedBy' | 'deskPhone'>>;

/** Whose a file is: the account that answers for it, and the phone at its desk that it came by. */
export function marksOf(by: Sender): Marks {
  if (by.kind === 'member') return { uploadedBy: by.userId, deskPhone: null };
  if (by.kind === 'staff') return { uploadedBy: by.staffId, deskPhone: null };
  return { uploadedBy: by.officer.staffId, deskPhone: by.sessionId };
}

/** Did they begin it? What a phone sends is its officer's too, what the officer sends is no phone's. */
export function isOwn(document: Pick<StoredDocument, 'uploadedBy' | 'deskPhone'>, by: Sender): boolean {
  const { uploadedBy, deskPhone } = marksOf(by);
  return document.uploadedBy === uploadedBy && (deskPhone === null || document.deskPhone === deskPhone);
}
