import type { Readable } from 'node:stream';

export interface ReadableFile {
  stream: Readable;
  contentType: string;
  sizeBytes: number;
  fileName: string;
}
