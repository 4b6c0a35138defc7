import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry } from 'yauzl';

/** How much an archive may hold. */
export interface ArchiveLimits {
  entries: number;
  unpackedBytes: number;
}

/** No archive, or one that no honest program makes, or more than is wanted. */
export class UnsafeArchive extends Error {
  constructor(cause?: unknown) {
    super('unsafe archive', { cause });
    this.name = 'UnsafeArchive';
  }
}

const symbolicLink = 0o120000;
const kindOfFile = 0o170000;

/** The files of an archive by path. A folder is an entry whose path ends in a slash, and is left out. */
export type Unpacked = ReadonlyMap<string, Buffer>;

/**
 * Unpacks a zip from a stranger in memory. What it says of its sizes is added up before anything is unpacked, and no
 * entry may then give more than it said. Paths that leave the archive, links, entries under a password and two
 * entries of one name are refused: two readers would see two different files. @throws UnsafeArchive
 */
export async function unpack(bytes: Buffer, limits: ArchiveLimits): Promise<Unpacked> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > limits.entries) throw new UnsafeArchive();
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    requireHarmless(entries, limits);
    const files = new Map<string, Buffer>();
    for (const entry of entries.filter(({ fileName }) => !fileName.endsWith('/')))
      files.set(pathOf(entry), await buffer(await zip.openReadStreamPromise(entry)));
    return files;
  } catch (error) {
    throw error instanceof UnsafeArchive ? error : new UnsafeArchive(error);
  }
}

/** Some writers begin their paths with “./”; OFD's own begin with “/” only inside its XML. */
const pathOf = ({ fileName }: Entry) => fileName.replace(/^(\.\/)+/, '');

function requireHarmless(entries: readonly Entry[], limits: ArchiveLimits): void {
  const paths = new Set(entries.map((entry) => pathOf(entry).toLowerCase()));
  const unpackedBytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const odd = entries.some((entry) => entry.isEncrypted() || !entry.canDecodeFileData() || isLink(entry));
  if (odd || paths.size !== entries.length || unpackedBytes > limits.unpackedBytes) throw new UnsafeArchive();
}

function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & kindOfFile) === symbolicLink;
}
