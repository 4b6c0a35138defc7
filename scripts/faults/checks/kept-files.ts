import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { memberEndpoints } from '@gjj/shared-types';

import { ContractClient } from '../../../bff/src/testing/contract-client';

/** SHA-256 of every file that is kept whole, by its storage key. */
export async function hashesIn(filesDir: string): Promise<Map<string, string>> {
  const objects = join(filesDir, 'objects');
  const entries = await readdir(objects, { recursive: true, withFileTypes: true }).catch(() => []);
  const hashes = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    hashes.set(path.slice(objects.length + 1), createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}

/** What a stranger is told who types the check code of each letter. */
export async function standingsOf(
  url: string,
  letters: readonly { checkCode: string }[],
): Promise<Map<string, string | null>> {
  const anybody = new ContractClient(url, null);
  const standings = new Map<string, string | null>();
  for (const { checkCode } of letters) {
    const { letter } = await anybody.call(memberEndpoints.checkLetter, { body: { checkCode } });
    standings.set(checkCode, letter?.standing ?? null);
  }
  return standings;
}
