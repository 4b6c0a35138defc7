import { packageLimits } from '../modules/archive';
import { unpack } from '../platform/unpack';

/** A package's files by path. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  return new Map(await unpack(Buffer.from(bytes), packageLimits));
}
