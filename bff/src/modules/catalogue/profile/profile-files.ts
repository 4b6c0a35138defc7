import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Everything that a centre's profile is made of, by its name within the folder; layers begin with an underscore. */
export interface ProfileFiles {
  /** The centre's folder name. */
  name: string;
  files: ReadonlyMap<string, Buffer>;
}

/** The law above every centre, and what is common practice: beside the centres' folders. */
export const layers = ['_law', '_defaults'] as const;

/** Reads a centre's folder with the layers beneath it, which are beside the folder unless said otherwise. */
export async function readProfileFiles(folder: string, beside = dirname(folder)): Promise<ProfileFiles> {
  const parts = await Promise.all([
    ...layers.map((layer) => filesOf(join(beside, layer), `${layer}/`)),
    filesOf(folder, ''),
  ]);
  return { name: basename(folder), files: new Map(parts.flat()) };
}

async function filesOf(folder: string, prefix: string): Promise<[string, Buffer][]> {
  const names = await namesIn(folder);
  return Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => [
      `${prefix}${name}`,
      await readFile(join(folder, name)),
    ]),
  );
}

/** YAML files of the folder and of items/, in order; cases/ are beside the rules and no part of them. */
async function namesIn(folder: string): Promise<string[]> {
  const yamlIn = async (inner: string) => {
    const names = await readdir(join(folder, inner)).catch(() => []);
    return names.filter((name) => name.endsWith('.yaml')).map((name) => join(inner, name));
  };
  return [...(await yamlIn('')), ...(await yamlIn('items'))].sort();
}

/** First 12 hex digits over every byte, in the order of the names: two profiles with one version are the same. */
export function versionOf({ files }: ProfileFiles): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name} ${bytes.byteLength}\n`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
