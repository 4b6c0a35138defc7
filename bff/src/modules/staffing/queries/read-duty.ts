import { mayAtAll, type DutyView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { isOn, type Absence, type Deputising, type StaffAccount } from '../../identity';
import { mayEnter } from '../commands/duty';
import { isColleague } from '../commands/settle-work';
import { whyNotAbout } from '../domain/duties';
import { presentColleague, todayOf } from '../present-staffing';
import { getAccount, listAccounts, officesAmong, type Officer, type StaffingParts } from '../staffing-parts';

type DutyId = DutyView['absences'][number]['dutyId'];

/** Newest first. One's own, or anybody's for who may read the accounts. Throws `access.forbidden`. */
export async function readDuty(parts: StaffingParts, officer: Officer, staffId: string): Promise<DutyView> {
  if (officer.staffId !== staffId && !mayAtAll(officer.role, 'staff:read'))
    throw new AppError('access.forbidden');
  const account = await getAccount(parts, officer, staffId);
  const accounts = await listAccounts(parts, officer);
  const today = todayOf(parts);
  const appoints =
    mayAtAll(officer.role, 'staff:apply') && whyNotAbout(officer, account) === null && !account.disabled;
  const spell = (row: Absence | Deputising, mayEnd: boolean) => presentSpell(row, today, mayEnd);
  return {
    staffId: account.staffId as DutyView['staffId'],
    name: account.name,
    deputising: account.deputising
      .map((row) => ({
        ...spell(row, appoints),
        office: row.office,
        insteadOf: row.insteadOf?.name ?? null,
      }))
      .toReversed(),
    absences: account.absences
      .map((row) => ({
        ...spell(row, mayEnter(officer, staffId)),
        followers: row.followers.map(({ name }) => name),
      }))
      .toReversed(),
    colleagues: accounts
      .filter((other) => isColleague(account, other))
      .map((other) => presentColleague(parts, other)),
    offices: appoints && mayAtAll(account.role, 'case:decide') ? officesFor(officer, account, accounts) : [],
    mayEnterAbsence: mayEnter(officer, staffId) && !account.disabled && mayAtAll(account.role, 'case:claim'),
  };
}

function presentSpell(row: Absence | Deputising, today: string, mayEnd: boolean) {
  const { dutyId, from, to, reason, by, at, ended } = row;
  const over = ended !== null || to < today;
  return {
    ...{ dutyId: dutyId as DutyId, from, to, reason },
    enteredBy: by.name,
    enteredAt: at.toISOString(),
    endedBy: ended?.by.name ?? null,
    standing: isOn(row, today) ? ('now' as const) : over ? ('over' as const) : ('to-come' as const),
    mayEnd: mayEnd && !over,
  };
}

/** Where somebody could stand in, with who sits there. */
function officesFor(
  officer: Officer,
  account: StaffAccount,
  accounts: readonly StaffAccount[],
): DutyView['offices'] {
  return officesAmong(officer, accounts)
    .filter((office) => !account.offices.includes(office))
    .map((office) => ({
      office,
      members: accounts
        .filter(({ disabled, offices }) => !disabled && offices.includes(office))
        .map(({ staffId, name }) => ({ staffId: staffId as DutyView['staffId'], name })),
    }));
}
