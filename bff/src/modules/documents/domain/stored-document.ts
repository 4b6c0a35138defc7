import type { documentKinds, DocumentState } from '@gjj/shared-types';
import type { Rejection } from './rejections';

export type DocumentKind = (typeof documentKinds)[number];

/** One file as the record knows it. Received parts are not here: storage alone knows which it holds. */
export interface StoredDocument {
  documentId: string;
  /** The account of the member or the officer. */
  uploadedBy: string;
  /** Session of the phone at the officer's desk by which it came. Absent in older records. */
  deskPhone?: string | null;
  materialCode: string;
  fileName: string;
  sizeBytes: number;
  partBytes: number;
  state: DocumentState;
  beganAt: Date;
  completedAt: Date | null;
  /** The assembled upload as it came, while it is checked. */
  sourceKey: string | null;
  sourceSha256: string | null;
  /** Who checks does so until then; after it, anyone may begin again. */
  checkedUntil: Date | null;
  rejection: Rejection | null;
  kind: DocumentKind | null;
  pageCount: number | null;
  /** What is shown: bytes that passed the checks, or were made by us from the upload. */
  content: StoredContent | null;
  thumbnailBytes: number | null;
  scan: 'clean' | 'not-scanned' | null;
  /** What an e-invoice says of itself (Voucher as JSON), sealed: it names people. Absent in older records. */
  voucher?: string | null;
}

export interface StoredContent {
  sizeBytes: number;
  sha256: string;
}

/**
 * All files of one owner (a case, a message), one record: the limits are an invariant of them all, held by its version.
 */
export interface Shelf {
  ownerId: string;
  version: number;
  documents: StoredDocument[];
  /** What it was sent with, and since then nothing is put on or taken off; null while it is open, as a case's always is. */
  sentWith: string | null;
}
