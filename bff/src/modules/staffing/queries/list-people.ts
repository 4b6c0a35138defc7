import {
  mayAtAll,
  staffRoles,
  type RightSpan,
  type rightsQuery,
  type StaffList,
  type StaffPersonView,
  type StaffRow,
  type TrainingDue,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { isColleague } from '../commands/settle-work';
import { whyNotAbout } from '../domain/duties';
import { heldOn } from '../domain/right-spans';
import {
  presentApplication,
  presentColleague,
  presentRow,
  presentSpans,
  presentTraining,
} from '../present-staffing';
import type { RuleChanges } from '../rule-changes';
import { getAccount, listAccounts, officesAmong, type Officer, type StaffingParts } from '../staffing-parts';
import type { StaffAccount } from '../../identity';

type Query = z.output<typeof rightsQuery>;

/** Everybody of the centre, whose accounts are closed last. */
export async function listPeople(
  parts: StaffingParts,
  officer: Officer,
  rules: RuleChanges,
): Promise<StaffList> {
  const { catalogue } = officer;
  const [accounts, training, waiting] = await Promise.all([
    listAccounts(parts, officer),
    parts.training.list(),
    parts.applications.listWaiting(catalogue.centre.code),
  ]);
  const people = accounts.map((account) => {
    const own = training.filter(({ staffId }) => staffId === account.staffId);
    const applicationWaits = waiting.some(({ staffId }) => staffId === account.staffId);
    const due = rules.dueOf(account, catalogue, own).length;
    return presentRow(parts, account, { training: own, due, applicationWaits });
  });
  return {
    people: people.toSorted(inOrder),
    waiting: waiting.length,
    districts: catalogue.centre.districts.map(({ code, name }) => ({ code, name })),
    items: catalogue.listItems().map(({ code, name }) => ({ code, name })),
    offices: officesAmong(officer, accounts),
  };
}

/** Open ones first, by district and role, as a centre lists its staff. */
function inOrder(one: StaffRow, other: StaffRow): number {
  const key = ({ open, districtCode, role, username }: StaffRow) =>
    [open ? 0 : 1, districtCode, String(staffRoles.indexOf(role)).padStart(2, '0'), username].join(' ');
  return key(one) < key(other) ? -1 : 1;
}

/** One account, with everything that hangs on it. */
export async function readPerson(
  parts: StaffingParts,
  officer: Officer,
  rules: RuleChanges,
  staffId: string,
): Promise<StaffPersonView> {
  const account = await getAccount(parts, officer, staffId);
  const [accounts, training, waiting, work] = await Promise.all([
    listAccounts(parts, officer),
    parts.training.listOf(staffId),
    parts.applications.listWaiting(officer.catalogue.centre.code),
    parts.work.list(staffId),
  ]);
  const application = waiting.find((one) => one.staffId === staffId);
  const due = rules.dueOf(account, officer.catalogue, training);
  const known = { training, due: due.length, applicationWaits: application !== undefined };
  return {
    ...presentRow(parts, account, known),
    idNumberMasked: account.idNumberMasked,
    phoneMasked: account.phoneMasked,
    history: presentSpans(parts, account),
    training: training.map(presentTraining),
    due,
    work,
    colleagues: accounts
      .filter((other) => isColleague(account, other))
      .map((other) => presentColleague(parts, other)),
    application: application === undefined ? null : presentApplication(parts, application, officer, account),
    allowedActions: allowed(account, officer),
  };
}

/** Nobody changes an account of their own; their training may be noted by anybody who may note it. */
function allowed(account: StaffAccount, officer: Officer): StaffPersonView['allowedActions'] {
  const supervises = mayAtAll(officer.role, 'staff:apply');
  const other = whyNotAbout(officer, account) === null;
  return [
    ...(supervises && other && !account.disabled ? (['apply'] as const) : []),
    ...(mayAtAll(officer.role, 'staff:open') && other && !account.disabled ? (['close'] as const) : []),
    ...(supervises && !account.disabled ? (['train'] as const) : []),
    ...(supervises && other ? (['hand-over'] as const) : []),
  ];
}

/** Who had which right, newest first; on a day, in a role, in a district. */
export async function listRights(
  parts: StaffingParts,
  officer: Officer,
  { on, role, districtCode }: Query,
): Promise<RightSpan[]> {
  const accounts = await listAccounts(parts, officer);
  return accounts
    .flatMap((account) => presentSpans(parts, account))
    .filter((span) => role === undefined || span.role === role)
    .filter((span) => districtCode === undefined || span.districtCode === districtCode)
    .filter((span) => on === undefined || heldOn({ at: new Date(span.from), until: dateOf(span.to) }, on))
    .toSorted((one, other) => other.from.localeCompare(one.from));
}

const dateOf = (instant: string | null) => (instant === null ? null : new Date(instant));

/** The clerk's own: what to learn anew before taking in. */
export async function ownTraining(
  parts: StaffingParts,
  officer: Officer,
  rules: RuleChanges,
): Promise<{ due: TrainingDue[] }> {
  const [account, training] = await Promise.all([
    getAccount(parts, officer, officer.staffId),
    parts.training.listOf(officer.staffId),
  ]);
  return { due: rules.dueOf(account, officer.catalogue, training) };
}
