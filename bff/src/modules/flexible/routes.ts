import {
  documentKey,
  memberEndpoints,
  staffEndpoints,
  type Flexible,
  type StaffAgreements,
} from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import { changeFlexible, getOwn, joinFlexible, whyNotJoin } from './commands/sign';
import { isOver, underWay, type Agreement } from './domain/agreement';
import { decideStep, isDebiting, stepOf, type MemberStep } from './domain/decide';
import { todayOf, type FlexibleOfficer, type FlexibleParts } from './flexible-parts';
import { offerOf } from './offer';
import { presentAgreement, presentForStaff } from './present-agreement';

export interface StaffFlexibleParts extends FlexibleParts {
  officerOf: (session: StaffSession) => Promise<FlexibleOfficer>;
}

const nothing = { join: [], pause: [], leave: [] };

/** What a member has signed, newest first. */
export async function readAgreements(parts: FlexibleParts, userId: string) {
  const { memberNo, centreCode } = await parts.members.getPerson(userId);
  const offer = offerOf(parts.centres.ofOrMain(centreCode));
  const rows = await parts.agreements.listOfMember(memberNo);
  const year = { today: todayOf(parts), yearBegins: offer?.terms.yearBegins ?? '07-01' };
  return rows.map((row) => presentAgreement(row, year));
}

async function readFlexible(parts: FlexibleParts, userId: string): Promise<Flexible> {
  const { memberNo, centreCode } = await parts.members.getPerson(userId);
  const offer = offerOf(parts.centres.ofOrMain(centreCode));
  const [agreements, answer] = await Promise.all([
    parts.agreements.listOfMember(memberNo),
    parts.getMember(memberNo),
  ]);
  const isRunning = agreements.some((one) => !isOver(one));
  const whyNot = offer === null ? ['这里的中心目前不在小程序里办灵活就业缴存'] : whyNotJoin(answer);
  const year = { today: todayOf(parts), yearBegins: offer?.terms.yearBegins ?? '07-01' };
  return {
    agreements: agreements.map((row) => presentAgreement(row, year)),
    limits: offer?.limits ?? null,
    mayJoin: !isRunning && whyNot.length === 0,
    whyNot: isRunning ? [] : whyNot,
    says: offer?.terms.says ?? nothing,
    agreementText: offer?.terms.agreement ?? '',
  };
}

/** 暂停、恢复、停缴、补缴, by the member. */
async function stepFlexible(
  parts: FlexibleParts,
  of: { userId: string; agreementId: string; version: number; step: MemberStep },
): Promise<void> {
  const row = await getOwn(parts, of);
  if (isDebiting(row)) throw new AppError('flexible.debit-under-way');
  const now = parts.clock.now();
  const change = decideStep(row, of.step, now);
  if (change === null) throw new AppError('flexible.action-not-allowed');
  if ((await parts.agreements.commit(row, change, now)) === null)
    throw new AppError('flexible.version-conflict');
}

/** 灵活就业缴存: a member's own. */
export function flexibleRoutes(parts: FlexibleParts): Route[] {
  return [
    defineRoute(memberEndpoints.getFlexible, ({ session }) => readFlexible(parts, session.userId)),
    defineRoute(memberEndpoints.joinFlexible, async ({ session, body, idempotencyKey }) => {
      await joinFlexible(parts, { userId: session.userId, key: idempotencyKey, body });
      return readFlexible(parts, session.userId);
    }),
    defineRoute(memberEndpoints.changeFlexible, async ({ session, params, body }) => {
      await changeFlexible(parts, { userId: session.userId, ...params, body });
      return readFlexible(parts, session.userId);
    }),
    defineRoute(memberEndpoints.stepFlexible, async ({ session, params, body }) => {
      await stepFlexible(parts, { userId: session.userId, ...params, ...body });
      return readFlexible(parts, session.userId);
    }),
  ];
}

async function listForStaff(
  { agreements }: FlexibleParts,
  officer: FlexibleOfficer,
  show: 'looking' | 'open' | 'all',
): Promise<StaffAgreements> {
  if (officer.centreCode === null) throw new AppError('access.forbidden');
  const { centreCode } = officer;
  const rows = (await agreements.listOfCentre(centreCode, show)).map((row) => presentForStaff(row, officer));
  const isLooking = ({ looking }: (typeof rows)[number]) => looking !== null;
  return {
    rows: [...rows.filter(isLooking), ...rows.filter((row) => !isLooking(row))],
    looking: await agreements.countLooking({ centreCode }),
  };
}

/** What the ledger would not do is asked for again, after somebody put right what was in the way. */
async function tryAgain(
  parts: FlexibleParts,
  officer: FlexibleOfficer,
  { agreementId, version }: { agreementId: string; version: number },
): Promise<void> {
  const row = await parts.agreements.find(agreementId);
  if (row === null || row.centreCode !== officer.centreCode) throw new AppError('flexible.not-found');
  const { document } = await parts.members.getPerson(row.userId);
  const indexes = parts.sealer.indexesOf('id-number', documentKey(document));
  if (indexes.some((one) => officer.idNumberIndexes.includes(one))) throw new AppError('access.forbidden');
  if (row.version !== version) throw new AppError('flexible.version-conflict');
  if (row.looking === null) throw new AppError('flexible.action-not-allowed');
  const now = parts.clock.now();
  const change = stepOf(row, {
    set: { looking: null },
    words: '工作人员核对后再办一次',
    now,
    task: taskOf(row),
  });
  if ((await parts.agreements.commit(row, change, now)) === null)
    throw new AppError('flexible.version-conflict');
}

const taskOf = (row: Agreement): string =>
  underWay(row) !== null ? 'enter' : row.state === 'leaving' ? 'leave' : 'set';

/** The same for officers of the centre. */
export function staffFlexibleRoutes(parts: StaffFlexibleParts): Route[] {
  return [
    defineRoute(staffEndpoints.listStaffAgreements, async ({ session, query }) =>
      listForStaff(parts, await parts.officerOf(session), query.show ?? 'open'),
    ),
    defineRoute(staffEndpoints.retryAgreement, async ({ session, params, body }) => {
      const officer = await parts.officerOf(session);
      await tryAgain(parts, officer, { ...params, ...body });
      return listForStaff(parts, officer, 'open');
    }),
  ];
}
