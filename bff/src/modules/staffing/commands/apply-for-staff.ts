import { mayAtAll, type ApplyBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Rights, StaffAccount } from '../../identity';
import { whyNotAbout } from '../domain/duties';
import type { ApplicationRecord } from '../staffing-models';
import {
  getAccount,
  isOfCentre,
  listAccounts,
  officesAmong,
  rightsOf,
  type Officer,
  type StaffingParts,
} from '../staffing-parts';
import { getColleague } from './settle-work';

type Subject = Pick<
  ApplicationRecord,
  'staffId' | 'username' | 'name' | 'idNumberSealed' | 'phoneSealed' | 'before'
>;
type Opening = Extract<ApplyBody, { applyFor: 'open' }>;

/** A supervisor asks for an account, other rights, its end or a new password; an administrator does it. */
export async function applyForStaff(
  parts: StaffingParts,
  officer: Officer,
  body: ApplyBody,
): Promise<ApplicationRecord> {
  const subject =
    body.applyFor === 'open'
      ? await personToOpen(parts, officer, body)
      : ofAccount(await openAccount(parts, officer, body.staffId));
  await assertNothingWaits(parts, officer, subject);
  const record: ApplicationRecord = {
    _id: newId(),
    centreCode: officer.catalogue.centre.code,
    kind: body.applyFor,
    status: 'waiting',
    ...subject,
    ...(await askedRights(parts, officer, body, subject)),
    reason: body.reason,
    ...(await plannedHandover(parts, officer, body, subject.staffId)),
    appliedBy: { staffId: officer.staffId, name: officer.name },
    appliedAt: parts.clock.now(),
    decidedBy: null,
    decidedAt: null,
    declineWords: null,
  };
  await parts.applications.insert(record);
  return record;
}

/** Whoever had an account here before gets that one again, with its name and its history. */
async function personToOpen(parts: StaffingParts, officer: Officer, body: Opening): Promise<Subject> {
  const { accounts, sealer } = parts;
  assertNotSelf(officer, { staffId: '', idNumberIndexes: sealer.indexesOf('id-number', body.idNumber) });
  const known = (await accounts.findByIdNumber(body.idNumber)).filter(({ districtCode }) =>
    isOfCentre(parts, officer, districtCode),
  );
  if (known.some(({ disabled }) => !disabled)) throw new AppError('staffing.has-account');
  const earlier = known[0];
  if (earlier === undefined && (await accounts.isUsernameTaken(body.username)))
    throw new AppError('staffing.username-taken');
  return {
    staffId: earlier?.staffId ?? newId(),
    username: earlier?.username ?? body.username,
    name: body.name,
    idNumberSealed: sealer.seal(body.idNumber),
    phoneSealed: sealer.seal(body.phone),
    before: null,
  };
}

async function openAccount(parts: StaffingParts, officer: Officer, staffId: string): Promise<StaffAccount> {
  const account = await getAccount(parts, officer, staffId);
  assertNotSelf(officer, account);
  if (account.disabled) throw new AppError('staffing.account-closed');
  return account;
}

function ofAccount(account: StaffAccount): Subject {
  const { staffId, username, name } = account;
  const before = rightsOf(account);
  return { staffId, username, name, idNumberSealed: null, phoneSealed: null, before };
}

function assertNotSelf(officer: Officer, subject: Pick<StaffAccount, 'staffId' | 'idNumberIndexes'>): void {
  const code = whyNotAbout(officer, subject);
  if (code !== null) throw new AppError(code);
}

/** Throws `request.invalid` for a district, an item or an office that the centre has not got. */
async function askedRights(parts: StaffingParts, officer: Officer, body: ApplyBody, { before }: Subject) {
  if (body.applyFor === 'close' || body.applyFor === 'password') return rightsOf(before!);
  const { catalogue } = officer;
  const { role, districtCode, itemCodes, offices } = body;
  if (!catalogue.centre.districts.some(({ code }) => code === districtCode))
    throw new AppError('request.invalid', { fields: { districtCode: '本中心没有这个区县' } });
  const unknown = itemCodes?.find((code) => catalogue.findItem(code) === null);
  if (unknown !== undefined)
    throw new AppError('request.invalid', { fields: { itemCodes: `本中心没有业务 ${unknown}` } });
  const known = officesAmong(officer, await listAccounts(parts, officer));
  const stranger = offices.find((office) => !known.includes(office));
  if (stranger !== undefined)
    throw new AppError('request.invalid', { fields: { offices: `本中心没有科室 ${stranger}` } });
  // Only who takes in at a window can be kept to some items.
  const narrowed: Rights['itemCodes'] = mayAtAll(role, 'case:intake') ? itemCodes : null;
  return {
    role,
    districtCode,
    itemCodes: narrowed && [...narrowed],
    // Only who decides sits in an office.
    offices: mayAtAll(role, 'case:decide') ? [...new Set(offices)] : [],
  };
}

async function plannedHandover(parts: StaffingParts, officer: Officer, body: ApplyBody, staffId: string) {
  if (body.applyFor !== 'close' || body.handOverTo === undefined) return {};
  if (body.handOverTo === null) return { handOverTo: null };
  const colleague = await getColleague(parts, officer, staffId, body.handOverTo);
  return { handOverTo: { staffId: colleague.staffId, name: colleague.name } };
}

/** One at a time about one person, so that nobody opens what another application has made untrue. */
async function assertNothingWaits(parts: StaffingParts, officer: Officer, subject: Subject): Promise<void> {
  const { applications, sealer } = parts;
  const idNumber = subject.idNumberSealed && sealer.open(subject.idNumberSealed);
  const waiting = await applications.listWaiting(officer.catalogue.centre.code);
  const same = waiting.some(
    ({ staffId, username, idNumberSealed }) =>
      staffId === subject.staffId ||
      username === subject.username ||
      (idNumber !== null && idNumberSealed !== null && sealer.open(idNumberSealed) === idNumber),
  );
  if (same) throw new AppError('staffing.application-waits');
}
