import type { OpenWork, StaffRole } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import type { Catalogue, Centres } from '../catalogue';
import type { Rights, StaffAccount, StaffAccounts } from '../identity';
import type { ApplicationRepository } from './application-repository';
import type { TrainingRepository } from './training-repository';

interface OfficerName {
  staffId: string;
  name: string;
}

/** What somebody has in hand, and how it comes into other hands; casework does it. */
export interface WorkInHand {
  list(staffId: string): Promise<OpenWork[]>;
  /** @returns ids of the cases that changed hands */
  handOver(handover: {
    from: OfficerName;
    to: string | null;
    by: OfficerName;
    reason: string;
  }): Promise<string[]>;
}

export interface StaffingParts {
  accounts: StaffAccounts;
  applications: ApplicationRepository;
  training: TrainingRepository;
  work: WorkInHand;
  centres: Centres;
  sealer: Sealer;
  clock: Clock;
  /** Leaves a trace of what befell an account or a case; the call itself is traced by its row. */
  record: (event: {
    event: string;
    actor: { kind: 'staff'; id: string; role: string };
    subject: string;
    requestId: string;
  }) => Promise<void>;
}

/** An officer of this call, with the centre whose staff they see. */
export interface Officer extends OfficerName {
  role: StaffRole;
  idNumberIndexes: readonly string[];
  catalogue: Catalogue;
  requestId: string;
}

/** Throws `session.expired` where the account is gone, `access.forbidden` where no served centre has the district. */
export async function officerOf(
  { accounts, centres }: StaffingParts,
  session: StaffSession,
  requestId: string,
): Promise<Officer> {
  const account = await accounts.find(session.staffId);
  if (account === null) throw new AppError('session.expired');
  const catalogue = centres.findDistrict(account.districtCode);
  if (catalogue === null) throw new AppError('access.forbidden');
  const { staffId, name, role, idNumberIndexes } = account;
  return { staffId, name, role, idNumberIndexes, catalogue, requestId };
}

export function isOfCentre({ centres }: StaffingParts, officer: Officer, districtCode: string): boolean {
  return centres.findDistrict(districtCode)?.centre.code === officer.catalogue.centre.code;
}

/** Another centre's people are not there. Throws `staffing.person-not-found`. */
export async function getAccount(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
): Promise<StaffAccount> {
  const account = await parts.accounts.find(staffId);
  if (account === null || !isOfCentre(parts, officer, account.districtCode))
    throw new AppError('staffing.person-not-found');
  return account;
}

export async function listAccounts(parts: StaffingParts, officer: Officer): Promise<StaffAccount[]> {
  return (await parts.accounts.list()).filter(({ districtCode }) => isOfCentre(parts, officer, districtCode));
}

/** Of the profile, and those that somebody has: a case goes on by the levels with which it was handed in. */
export function officesAmong({ catalogue }: Officer, accounts: readonly StaffAccount[]): string[] {
  return [...new Set([...catalogue.offices(), ...accounts.flatMap(({ offices }) => offices)])];
}

/** What somebody may do, apart from who they are. */
export function rightsOf({ role, districtCode, itemCodes, offices = [] }: Rights) {
  return { role, districtCode, itemCodes: itemCodes && [...itemCodes], offices: [...offices] };
}

/** Adds to the trace what befell an account or a case by this officer. */
export async function leaveTrace(
  { record }: StaffingParts,
  { staffId: id, role, requestId }: Officer,
  event: string,
  subject: string,
): Promise<void> {
  await record({ event, actor: { kind: 'staff', id, role }, subject, requestId });
}
