import { daysBetween, mayAtAll, type absenceBody, type deputyBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { StaffAccount } from '../../identity';
import { whyNotAbout } from '../domain/duties';
import { todayOf } from '../present-staffing';
import { getAccount, listAccounts, officesAmong, type Officer, type StaffingParts } from '../staffing-parts';
import { getColleague } from './settle-work';

/** Longer than half a year it is no deputy any more but the office itself, which two people give. */
const mostDays = 183;

/** 代理, by a supervisor and never for oneself. Throws `staffing.own-deputy`, `staffing.deputy-unfit`. */
export async function appointDeputy(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  { office, insteadOf, from, to, reason }: z.output<typeof deputyBody>,
): Promise<void> {
  const deputy = await getOpenAccount(parts, officer, staffId);
  if (whyNotAbout(officer, deputy) !== null) throw new AppError('staffing.own-deputy');
  await assertOffice(parts, officer, office);
  if (!mayAtAll(deputy.role, 'case:decide') || deputy.offices.includes(office))
    throw new AppError('staffing.deputy-unfit');
  assertDays(parts, from, to);
  const other = insteadOf === null ? null : await memberOf(parts, officer, insteadOf, office);
  await parts.accounts.addDeputising(staffId, {
    ...rowOf(parts, officer, { from, to, reason }),
    office,
    insteadOf: other && { staffId: other.staffId, name: other.name },
  });
}

/** 不在岗, entered by themselves or by a supervisor. Throws `staffing.colleague-unfit`. */
export async function enterAbsence(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  { followers, from, to, reason }: z.output<typeof absenceBody>,
): Promise<void> {
  await getOpenAccount(parts, officer, staffId);
  if (!mayEnter(officer, staffId)) throw new AppError('access.forbidden');
  assertDays(parts, from, to);
  const colleagues: StaffAccount[] = [];
  for (const follower of new Set(followers))
    colleagues.push(await getColleague(parts, officer, staffId, follower));
  await parts.accounts.addAbsence(staffId, {
    ...rowOf(parts, officer, { from, to, reason }),
    followers: colleagues.map(({ staffId: id, name }) => ({ staffId: id, name })),
  });
}

/** Before its last day. A deputy is ended by a supervisor, who is another; an absence also by whoever is back. */
export async function endDuty(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  dutyId: string,
): Promise<void> {
  const account = await getAccount(parts, officer, staffId);
  const isDeputising = account.deputising.some((one) => one.dutyId === dutyId);
  if (isDeputising && whyNotAbout(officer, account) !== null) throw new AppError('staffing.own-deputy');
  const may = isDeputising ? mayAtAll(officer.role, 'staff:apply') : mayEnter(officer, staffId);
  if (!may) throw new AppError('access.forbidden');
  const by = { staffId: officer.staffId, name: officer.name };
  const ended = await parts.accounts.endDuty(staffId, dutyId, { by, at: parts.clock.now() });
  if (!ended) throw new AppError('staffing.duty-over');
}

/** Their own, or a supervisor's to enter. */
export function mayEnter(officer: Officer, staffId: string): boolean {
  return officer.staffId === staffId || mayAtAll(officer.role, 'staff:apply');
}

async function getOpenAccount(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
): Promise<StaffAccount> {
  const account = await getAccount(parts, officer, staffId);
  if (account.disabled) throw new AppError('staffing.account-closed');
  return account;
}

async function assertOffice(parts: StaffingParts, officer: Officer, office: string): Promise<void> {
  if (!officesAmong(officer, await listAccounts(parts, officer)).includes(office))
    throw new AppError('request.invalid', { fields: { office: `本中心没有科室 ${office}` } });
}

async function memberOf(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  office: string,
): Promise<StaffAccount> {
  const account = await getAccount(parts, officer, staffId);
  if (!account.offices.includes(office))
    throw new AppError('request.invalid', { fields: { insteadOf: `${account.name}不在${office}` } });
  return account;
}

function assertDays(parts: StaffingParts, from: string, to: string): void {
  const say = (words: string) => new AppError('request.invalid', { fields: { to: words } });
  if (to < from) throw say('最后一天不能早于第一天');
  if (to < todayOf(parts)) throw say('这段日子已经过去了');
  if (daysBetween(from, to) >= mostDays) throw say('一次最多半年，更久的请申请改权限');
}

function rowOf(
  { clock }: StaffingParts,
  officer: Officer,
  { from, to, reason }: { from: string; to: string; reason: string },
) {
  const by = { staffId: officer.staffId, name: officer.name };
  return { dutyId: newId(), from, to, reason, by, at: clock.now(), ended: null };
}
