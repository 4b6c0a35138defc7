import { AppError } from '../../../platform/errors';
import type { RightsChange, StaffAccount } from '../../identity';
import { whyNotDecide } from '../domain/duties';
import type { ApplicationRecord } from '../staffing-models';
import { leaveTrace, rightsOf, type Officer, type StaffingParts } from '../staffing-parts';
import { settleWork } from './settle-work';

interface Opening {
  application: ApplicationRecord;
  account: StaffAccount | null;
  change: RightsChange;
  handOverTo: string | null | undefined;
}

const kindOfChange = { open: 'opened', change: 'changed', close: 'closed', password: 'changed' } as const;

/** Of this officer's centre; another's is not there. */
async function getApplication(
  { applications }: StaffingParts,
  officer: Officer,
  applicationId: string,
): Promise<ApplicationRecord> {
  const application = await applications.find(applicationId);
  if (application === null || application.centreCode !== officer.catalogue.centre.code)
    throw new AppError('staffing.application-not-found');
  return application;
}

/** The application with the account that it is about, where this officer may decide it. */
async function loadForDecision(parts: StaffingParts, officer: Officer, applicationId: string) {
  const { accounts, sealer } = parts;
  const application = await getApplication(parts, officer, applicationId);
  const account = await accounts.find(application.staffId);
  const { idNumberSealed, staffId } = application;
  const own = idNumberSealed === null ? [] : sealer.indexesOf('id-number', sealer.open(idNumberSealed));
  const code = whyNotDecide(application, account ?? { staffId, idNumberIndexes: own }, officer);
  if (code !== null) throw new AppError(code, { extra: { by: application.decidedBy?.name ?? '' } });
  return { application, account };
}

/**
 * Carries an application out, once: the row in the account's history names it, so that of two administrators the
 * second is told, and a process that died in between is made good by whoever comes next.
 * @returns the one-time password, where one was given
 */
export async function openApplication(
  parts: StaffingParts,
  officer: Officer,
  applicationId: string,
  handOverTo: string | null | undefined,
): Promise<{ application: ApplicationRecord; oneTimePassword: string | null }> {
  const { application, account } = await loadForDecision(parts, officer, applicationId);
  const change = changeOf(application, officer, parts.clock.now());
  const opening = { application, account, change, handOverTo };
  await assertNotDone(parts, opening);
  if (application.kind === 'password') return givePassword(parts, officer, opening);
  const oneTimePassword = await carryOut(parts, officer, opening);
  await leaveTrace(parts, officer, `staff.account-${change.kind}`, application.staffId);
  return { application: await markDone(parts, application, change), oneTimePassword };
}

/** The words say why; the applicant may apply again. */
export async function declineApplication(
  parts: StaffingParts,
  officer: Officer,
  applicationId: string,
  declineWords: string,
): Promise<ApplicationRecord> {
  const { application } = await loadForDecision(parts, officer, applicationId);
  const decidedBy = { staffId: officer.staffId, name: officer.name };
  const decision = { status: 'declined' as const, decidedBy, decidedAt: parts.clock.now(), declineWords };
  if (!(await parts.applications.decide(applicationId, decision)))
    throw new AppError('staffing.application-decided');
  return { ...application, ...decision };
}

function changeOf(application: ApplicationRecord, officer: Officer, at: Date): RightsChange {
  const { appliedBy, reason, kind, _id } = application;
  const decidedBy = { staffId: officer.staffId, name: officer.name };
  const rights = rightsOf(application);
  return { at, kind: kindOfChange[kind], ...rights, appliedBy, decidedBy, reason, applicationId: _id };
}

async function carryOut(parts: StaffingParts, officer: Officer, opening: Opening): Promise<string | null> {
  const { application, account, change, handOverTo } = opening;
  if (application.kind === 'open')
    return account === null ? openNew(parts, opening) : openAgain(parts, opening);
  if (account === null || account.disabled) throw new AppError('staffing.account-closed');
  if (application.kind === 'close') {
    const planned = application.handOverTo === null ? null : application.handOverTo?.staffId;
    const to = handOverTo === undefined ? planned : handOverTo;
    await settleWork(parts, officer, { account, to, reason: application.reason });
  }
  if (!(await parts.accounts.change(account, change))) await throwWhy(parts, opening);
  return null;
}

async function openNew(parts: StaffingParts, opening: Opening): Promise<string | null> {
  const { accounts, sealer } = parts;
  const { staffId, username, name, centreCode, idNumberSealed, phoneSealed } = opening.application;
  const [idNumber, phone] = [sealer.open(idNumberSealed!), sealer.open(phoneSealed!)];
  // Opened by another application meanwhile, or seeded.
  const others = await accounts.findByIdNumber(idNumber);
  const sameCentre = others.filter(
    ({ districtCode }) => parts.centres.findDistrict(districtCode)?.centre.code === centreCode,
  );
  if (sameCentre.some((other) => other.staffId !== staffId)) throw new AppError('staffing.has-account');
  const result = await accounts.open(
    { staffId, username, name, idNumber, phone, centreCode },
    opening.change,
  );
  if (result.ok) return result.oneTimePassword;
  if (result.taken === 'username') throw new AppError('staffing.username-taken');
  return throwWhy(parts, opening, 'staffing.has-account');
}

async function openAgain(parts: StaffingParts, opening: Opening): Promise<string | null> {
  const account = opening.account!;
  if (!account.disabled) throw new AppError('staffing.has-account');
  const phone = parts.sealer.open(opening.application.phoneSealed!);
  const given = await parts.accounts.openAgain(account, phone, opening.change);
  return given ?? throwWhy(parts, opening);
}

/** Decided first: a password given twice would make the first one useless. */
async function givePassword(
  parts: StaffingParts,
  officer: Officer,
  { application, account, change }: Opening,
) {
  if (account === null || account.disabled) throw new AppError('staffing.account-closed');
  const decision = decisionOf(change);
  if (!(await parts.applications.decide(application._id, decision)))
    throw new AppError('staffing.application-decided');
  await leaveTrace(parts, officer, 'staff.password-reset', application.staffId);
  return {
    application: { ...application, ...decision },
    oneTimePassword: await parts.accounts.giveOneTimePassword(account),
  };
}

function decisionOf({ decidedBy, at: decidedAt }: RightsChange) {
  return { status: 'done' as const, decidedBy: decidedBy!, decidedAt };
}

/** After the account was changed: should a colleague have made the mark good meanwhile, it says the same. */
async function markDone(
  { applications }: StaffingParts,
  application: ApplicationRecord,
  change: RightsChange,
): Promise<ApplicationRecord> {
  const decision = decisionOf(change);
  await applications.decide(application._id, decision);
  return { ...application, ...decision };
}

/** The account says that the application was carried out: then only the mark on the application was missing. */
async function assertNotDone(parts: StaffingParts, { application, account }: Opening): Promise<void> {
  const done = account?.changes.find(({ applicationId }) => applicationId === application._id);
  if (done === undefined) return;
  await markDone(parts, application, done);
  throw new AppError('staffing.application-decided', { extra: { by: done.decidedBy?.name ?? '' } });
}

async function throwWhy(
  parts: StaffingParts,
  opening: Opening,
  otherwise: 'staffing.changed-meanwhile' | 'staffing.has-account' = 'staffing.changed-meanwhile',
): Promise<never> {
  await assertNotDone(parts, { ...opening, account: await parts.accounts.find(opening.application.staffId) });
  throw new AppError(otherwise);
}
