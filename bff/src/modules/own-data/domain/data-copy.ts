import type { Day } from '@gjj/shared-types';

/** A folder with all that is kept about a member, on its way, there, or gone. */
export interface DataCopy {
  userId: string;
  /** Made by the client, once for one wish. */
  requestKey: string;
  askedAt: Date;
  state: 'asked' | 'ready' | 'gone' | 'given-up';
  /** Absent until it is ready. */
  file?: { storageKey: string; sizeBytes: number; sha256: string; goodUntil: Day };
}
