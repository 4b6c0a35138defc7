export type FileOrigin = 'camera' | 'album' | 'file';

/** A file that the person chose, read in parts so that a large one never sits in memory whole. */
export interface ChosenFile {
  name: string;
  sizeBytes: number;
  /** Bytes from `start` (inclusive) to `end` (exclusive). */
  read(start: number, end: number): Promise<ArrayBuffer>;
}
