import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProfileProblem } from './centre-profile-error';

/** Something that lies in a centre's folder or in its items/. */
export interface FolderEntry {
  /** Within the centre's folder. */
  name: string;
  kind: 'file' | 'folder' | 'link';
}

const folders = ['items', 'cases'];
const ownFile = /^(centre|flow|terms|texts|letters|certificates|home-loan|sources|cross-rules|law)\.yaml$/;
const itemFile = /^items\/[^/]+\.yaml$/;
/** Notes for people, and what an operating system or an editor leaves behind. */
const passedOver = /(^|\/)\.|\.md$|~$/;

/** In the order of their names; a folder that is not there holds nothing. */
export async function entriesIn(folder: string): Promise<FolderEntry[]> {
  const entries = [...(await listed(folder, '')), ...(await listed(folder, 'items'))];
  return entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function listed(folder: string, inner: string): Promise<FolderEntry[]> {
  const found = await readdir(join(folder, inner), { withFileTypes: true }).catch(() => []);
  return found.map((entry) => ({
    name: join(inner, entry.name),
    kind: entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file',
  }));
}

export function isProfileFile({ name, kind }: FolderEntry): boolean {
  return kind === 'file' && (ownFile.test(name) || itemFile.test(name));
}

/** Why an entry is not read, or null where it is, or need not be. */
export function strayProblem(entry: FolderEntry): ProfileProblem | null {
  const { name, kind } = entry;
  if (passedOver.test(name) || isProfileFile(entry)) return null;
  if (kind === 'folder' && folders.includes(name)) return null;
  const message =
    kind === 'link' ? 'is a link, which is not followed' : `is not read: no such ${kind} belongs here`;
  return { file: name, line: 0, path: '', message };
}
