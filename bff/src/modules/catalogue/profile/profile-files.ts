import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ProfileProblem } from './centre-profile-error';
import { entriesIn, isProfileFile, strayProblem, type FolderEntry } from './folder-entries';

/** Everything that a centre's profile is made of, by its name within the folder; layers begin with an underscore. */
export interface ProfileFiles {
  /** The centre's folder name. */
  name: string;
  files: ReadonlyMap<string, Buffer>;
  /** What lies in the folder and is not read, so that nobody believes it to be in force. */
  strays?: readonly ProfileProblem[];
}

/** The law above every centre, and what is common practice: beside the centres' folders. */
export const layers = ['_law', '_defaults'] as const;

/** Reads a centre's folder with the layers beneath it, which are beside the folder unless said otherwise. */
export async function readProfileFiles(folder: string, beside = dirname(folder)): Promise<ProfileFiles> {
  const own = await entriesIn(folder);
  const parts = await Promise.all([
    ...layers.map((layer) => layerFiles(join(beside, layer), layer)),
    filesAmong(own, folder, ''),
  ]);
  const strays = own.flatMap((entry) => strayProblem(entry) ?? []);
  return { name: basename(folder), files: new Map(parts.flat()), strays };
}

async function layerFiles(folder: string, layer: string): Promise<[string, Buffer][]> {
  return filesAmong(await entriesIn(folder), folder, `${layer}/`);
}

/** YAML files of the folder and of items/, in order; cases/ are beside the rules and no part of them. */
async function filesAmong(
  entries: readonly FolderEntry[],
  folder: string,
  prefix: string,
): Promise<[string, Buffer][]> {
  const names = entries.filter(isProfileFile).map(({ name }) => name);
  return Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => [
      `${prefix}${name}`,
      await readFile(join(folder, name)),
    ]),
  );
}

/** First 12 hex digits over every byte, in the order of the names: two profiles with one version are the same. */
export function versionOf({ files }: ProfileFiles): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
