export type FileOrigin = 'camera' | 'album' | 'file';

/** How a file is opened: shown here, by the phone's reader of PDF, or handed over as it came where nothing shows it. */
export type OpenedAs =
  { kind: 'picture' } | { kind: 'pdf'; name: string } | { kind: 'original'; name: string };

/** A file that the person chose, read in parts so that a large one never sits in memory whole. */
export interface ChosenFile {
  name: string;
  sizeBytes: number;
  /** Bytes from `start` (inclusive) to `end` (exclusive). */
  read(start: number, end: number): Promise<ArrayBuffer>;
}
