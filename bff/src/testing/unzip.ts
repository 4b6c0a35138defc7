import { unpack } from '../platform/unpack';

/** A package's files by path. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  return new Map(await unpack(Buffer.from(bytes), { entries: 5000, unpackedBytes: 1024 ** 3 }));
}
