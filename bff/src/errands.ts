import type { parseArgs } from 'node:util';
import { day } from '@gjj/shared-types';
import { SettingsError } from './config/settings';
import { readStaffFile } from './config/staff-file';
import { rehashCases, type CaseRepository } from './modules/applications';
import { addDays } from './modules/catalogue';
import type { DataUses } from './modules/data-uses';
import type { Identity } from './modules/identity';
import type { Sealer } from './platform/sealing';

export const errandOptions = {
  'seed-staff': { type: 'string' },
  'reset-password': { type: 'string' },
  rehash: { type: 'boolean' },
  'check-data-uses': { type: 'string' },
} as const satisfies NonNullable<Parameters<typeof parseArgs>[0]>['options'];

export interface Errands {
  'seed-staff'?: string | undefined;
  'reset-password'?: string | undefined;
  rehash?: boolean | undefined;
  'check-data-uses'?: string | undefined;
}

interface ErrandParts {
  identity: Pick<Identity, 'staff' | 'resetStaffPassword' | 'rehash'>;
  cases: CaseRepository;
  sealer: Sealer;
  dataUses: Pick<DataUses, 'checkDay'>;
}

/** What the operator asked for on the command line, done once; null where nothing was, else what to print. */
export async function runErrands(errands: Errands, parts: ErrandParts): Promise<string | null> {
  const { 'seed-staff': staffFile, 'reset-password': username, rehash = false } = errands;
  if (staffFile !== undefined) return seedStaff(parts, staffFile);
  if (username !== undefined) return resetPassword(parts, username);
  const { 'check-data-uses': days } = errands;
  if (days !== undefined) return checkDataUses(parts, days);
  return rehash ? rehashAll(parts) : null;
}

/** Makes the staff accounts of a file that are missing and sets the others' role and district. */
async function seedStaff({ identity }: ErrandParts, staffFile: string): Promise<string> {
  await identity.staff.upsert(await readStaffFile(staffFile));
  return '';
}

async function resetPassword({ identity }: ErrandParts, username: string): Promise<string> {
  const password = await identity.resetStaffPassword(username);
  if (password === null) throw new SettingsError([`--reset-password: no staff account ${username}`]);
  return `${password}\n`;
}

/** Whether a line of the ledger of uses is missing or was changed, on a day or from one to another (`2026-11-01..2026-11-30`). */
async function checkDataUses({ dataUses }: ErrandParts, days: string): Promise<string> {
  const [from, to = from] = days.split('..').map((one) => day.safeParse(one).data);
  if (from === undefined || to === undefined)
    throw new SettingsError([`--check-data-uses: no day, or FROM..TO: ${days}`]);
  const told: string[] = [];
  for (let one = from; one <= to; one = addDays(one, 1)) {
    const { lines, faults } = await dataUses.checkDay(one);
    told.push(`${one}: ${lines} lines, ${faults.length} faults\n`);
    told.push(...faults.map(({ seq, what }) => `  ${one} ${seq}: ${what}\n`));
  }
  return told.join('');
}

/** The last step before an old INDEX_KEY is dropped (README, Keys). */
async function rehashAll({ identity, cases, sealer }: ErrandParts): Promise<string> {
  const [people, ofCases] = [await identity.rehash(), await rehashCases(cases, sealer)];
  return `rehashed: ${people} people, ${ofCases} cases\n`;
}
