import type { Voucher } from '@gjj/shared-types';
import type { Rejection } from '../domain/rejections';
import type { DocumentKind } from '../domain/stored-document';

/** A file that passed, and the bytes that may be shown of it. */
export interface Accepted {
  kind: DocumentKind;
  pageCount: number;
  content: Uint8Array;
  thumbnail: Uint8Array | null;
  /** What an e-invoice says of itself. */
  voucher?: Voucher | null;
}

/** The file is at fault; anything else that goes wrong is ours. */
export class Rejected extends Error {
  constructor(readonly reason: Rejection) {
    super(reason);
    this.name = 'Rejected';
  }
}

/** What the inspecting process tells its parent, one after the other; the content itself follows on stdout. */
export type InspectionMessage =
  /** Programs are loaded: from here on, a death is the file's fault. */
  | { step: 'started' }
  | { step: 'rejected'; reason: Rejection }
  | {
      step: 'accepted';
      kind: DocumentKind;
      pageCount: number;
      contentBytes: number;
      thumbnailBase64: string | null;
      voucher: Voucher | null;
    };
