import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { inRoot } from '../checkout';

const LAST_ITEM = 20;

/** Runs whose sum the member fixed, on any day of the month. */
const STANDING = JSON.stringify({
  periods: [{ every: 'month' }],
  days: { from: 1, to: 28 },
  onDayOff: 'same',
  amounts: ['fixed'],
  longestMonths: 12,
  tellBeforeDays: 0,
  source: 'lake-rules',
});
const BOOKING = JSON.stringify({
  ...{ minutes: 10, places: 1, daysAhead: 14, openAtOnce: 10 },
  ...{ numberMinutesBefore: 0, keptMinutes: 15, source: 'lake-rules' },
});

/**
 * The invented centre of the tests, in a folder of the run's own: FUND01 to FUND10 are decided by two officers,
 * FUND11 to FUND20 by machine and, where somebody agrees on it, by themselves every month. Any district does all of it,
 * so that officers of two can look at one case; the eastern pier takes bookings. Returns the folder of centres.
 *
 * @param lastItem beyond FUND20, more of what a machine decides
 */
export async function layCentre(dataDir: string, lastItem = LAST_ITEM): Promise<string> {
  const centres = join(dataDir, 'centres');
  await cp(inRoot('bff', 'centres-for-tests'), centres, { recursive: true });
  const rewrite = (file: string, change: (text: string) => string) =>
    rewriteFile(join(centres, 'boats', file), change);
  await rewrite('items/FUND11-20.yaml', (text) =>
    withMore(text, lastItem).replaceAll('automatic: false', `automatic: true\n  standing: ${STANDING}`),
  );
  await rewrite('flow.yaml', (text) => text.replace('handling: home-district', 'handling: anywhere'));
  await rewrite(
    'centre.yaml',
    (text) =>
      `${text.replace('hours: 每天 8:00–18:00', "hours: { workdays: ['8:00–18:00'] }")}booking: ${BOOKING}\n`,
  );
  return centres;
}

function withMore(items: string, lastItem: number): string {
  const last = items.slice(items.indexOf(`- code: FUND${LAST_ITEM}`));
  const more = Array.from({ length: lastItem - LAST_ITEM }, (_, index) =>
    // Its code and its name, and no year that happens to begin with the same digits.
    last.replaceAll(new RegExp(`(?<!\\d)${LAST_ITEM}(?!\\d)`, 'g'), String(LAST_ITEM + 1 + index)),
  );
  return [items, ...more].join('\n');
}

async function rewriteFile(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
