import type { Readable } from 'node:stream';
import type { Session, StaffSession } from '../../http/context';

export interface StoredObject {
  key: string;
  sizeBytes: number;
}

/**
 * Where bytes live: a disk now, S3 possible. Keys are ours (letters, digits, '-', '.', '/'), never a person's words.
 * Every method throws AppError `storage.full` where there is no room, and OutsideError `storage` for other faults.
 */
export interface ObjectStorage {
  /**
   * Writes all of `bytes` under `key` and replaces what was there; returns their number.
   * All or nothing: when it resolves the object survives a power cut, and when it rejects (the source failed too:
   * its own error is thrown on) the key is as it was before.
   */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  /** Throws ObjectMissing where there is none. A reader keeps what it opened even when the key is put again. */
  get(key: string): Promise<Readable>;
  /** Nothing happens where there is none. */
  delete(key: string): Promise<void>;
  /** Every object whose key begins with `prefix`, which is '' or ends in '/'; in no promised order. */
  list(prefix: string): AsyncIterable<StoredObject>;
  /** Frees what was begun before that time and never finished, e.g. by a process that was killed. */
  discardUnfinished(begunBefore: Date): Promise<void>;
}

export class ObjectMissing extends Error {
  constructor(readonly key: string) {
    super('no such object');
    this.name = 'ObjectMissing';
  }
}

/** `not-scanned` is a finding of its own: nobody looked, or the file was above the scanner's limit. */
export type ScanFinding = 'clean' | 'infected' | 'not-scanned';

export interface VirusScanner {
  /** Throws where the scanner gave no answer; the document then stays in `checking` and is tried again. */
  scan(bytes: Readable): Promise<ScanFinding>;
}

/** Who gives files: the member, an officer who takes it in at a window, or a phone at the officer's desk. */
export type Uploader = Session;

/** What shelves must know of what they belong to: a case, a message. Each method throws AppError where the answer is no. */
export interface ShelfOwners {
  /** `case.not-found` where it is not theirs; `case.action-not-allowed` where it takes no such material now. */
  authoriseUpload(of: { by: Uploader; ownerId: string; materialCode: string }): Promise<{ maxFiles: number }>;
  /** The same, and `case.action-not-allowed` for what has to stay. */
  authoriseRemoval(of: {
    by: Uploader;
    ownerId: string;
    document: { documentId: string; materialCode: string; beganAt: Date; uploadedBy: string };
  }): Promise<void>;
  /** `case.not-found` where it is not the member's, `document.not-found` for what is not (yet) theirs to see. */
  authoriseRead(of: {
    userId: string;
    ownerId: string;
    document: { documentId: string; materialCode: string; uploadedBy: string };
  }): Promise<void>;
  /** `case.not-found` or `access.forbidden` where the officer has no right to it. */
  authoriseStaffRead(of: { session: StaffSession; ownerId: string }): Promise<void>;
}
