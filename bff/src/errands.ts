import type { parseArgs } from 'node:util';
import { SettingsError } from './config/settings';
import { readStaffFile } from './config/staff-file';
import { rehashCases, type CaseRepository } from './modules/applications';
import type { Identity } from './modules/identity';
import type { Sealer } from './platform/sealing';

export const errandOptions = {
  'seed-staff': { type: 'string' },
  'reset-password': { type: 'string' },
  rehash: { type: 'boolean' },
} as const satisfies NonNullable<Parameters<typeof parseArgs>[0]>['options'];

export interface Errands {
  'seed-staff'?: string | undefined;
  'reset-password'?: string | undefined;
  rehash?: boolean | undefined;
}

interface ErrandParts {
  identity: Pick<Identity, 'staff' | 'resetStaffPassword' | 'rehash'>;
  cases: CaseRepository;
  sealer: Sealer;
}

/** What the operator asked for on the command line, done once; null where nothing was, else what to print. */
export async function runErrands(errands: Errands, parts: ErrandParts): Promise<string | null> {
  const { 'seed-staff': staffFile, 'reset-password': username, rehash = false } = errands;
  if (staffFile !== undefined) return seedStaff(parts, staffFile);
  if (username !== undefined) return resetPassword(parts, username);
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

/** The last step before an old INDEX_KEY is dropped (README, Keys). */
async function rehashAll({ identity, cases, sealer }: ErrandParts): Promise<string> {
  const [people, ofCases] = [await identity.rehash(), await rehashCases(cases, sealer)];
  return `rehashed: ${people} people, ${ofCases} cases\n`;
}
