import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { inRoot } from '../checkout';

/**
 * The invented centre of the tests, in a folder of the run's own: FUND01 to FUND10 are decided by two officers,
 * FUND11 to FUND20 by machine. Any district does all of it, so that officers of two can look at one case. Returns the
 * folder of centres.
 */
export async function layCentre(dataDir: string): Promise<string> {
  const centres = join(dataDir, 'centres');
  await cp(inRoot('bff', 'centres-for-tests'), centres, { recursive: true });
  const items = join(centres, 'boats', 'items', 'FUND11-20.yaml');
  const text = await readFile(items, 'utf8');
  await writeFile(items, text.replaceAll('automatic: false', 'automatic: true'));
  const flow = join(centres, 'boats', 'flow.yaml');
  const oneDistrict = await readFile(flow, 'utf8');
  await writeFile(flow, oneDistrict.replace('handling: home-district', 'handling: anywhere'));
  return centres;
}
