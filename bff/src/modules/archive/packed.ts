import { Readable } from 'node:stream';
import { sha256Hex } from '../../platform/byte-flow';
import type { PackedFile } from './domain/packed-file';

/** A file with a way to its bytes. */
export interface Packed extends PackedFile {
  open: () => Promise<Readable>;
}

/** A paper or a letter, as its own room keeps it. */
export interface KeptFile extends Omit<Packed, 'path'> {
  /** As a person calls it, e.g. 购房合同. */
  title: string;
  fileName: string;
}

export function bytesFile(path: string, bytes: Buffer): Packed {
  const sha256 = sha256Hex(bytes);
  return { path, sizeBytes: bytes.length, sha256, open: () => Promise.resolve(Readable.from([bytes])) };
}

export const textFile = (path: string, text: string): Packed => bytesFile(path, Buffer.from(text));
