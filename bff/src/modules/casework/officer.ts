import { dayOf } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import {
  creditNotesOf,
  mayOpen,
  openRows,
  presentList,
  type CaseDesk,
  type CaseDocuments,
  type CaseMessages,
  type CaseRecord,
  type OfficeHeld,
  type StaffActor,
} from '../applications';
import type { Centres } from '../catalogue';
import { isOn } from '../identity';
import { presentRow, presentStaffCase } from './case-presenter';
import type { NoticePreviews, SecurityLog, StaffLookup } from './ports';

export interface CaseworkParts {
  desk: CaseDesk;
  centres: Centres;
  documents: CaseDocuments;
  messages: CaseMessages;
  sealer: Sealer;
  staff: StaffLookup;
  notices: NoticePreviews;
  securityLog: SecurityLog;
}

type Person = NonNullable<Awaited<ReturnType<StaffLookup['findById']>>>;

/** Their own first: nobody stands in for an office in which they sit. */
function officesOf({ offices, deputising }: Person, today: string): OfficeHeld[] {
  const own = offices.map((office) => ({ office }));
  const others = deputising.filter((one) => isOn(one, today));
  return [
    ...own,
    ...others.map(({ office, insteadOf }) => ({ office, insteadOf: insteadOf?.name ?? office })),
  ];
}

/** The officer behind a session, as the case's domain judges them. Throws `session.expired` where there is none. */
export async function actorOf(
  { staff, centres, desk }: Pick<CaseworkParts, 'staff' | 'centres'> & { desk: Pick<CaseDesk, 'now'> },
  session: Pick<StaffSession, 'staffId'>,
): Promise<StaffActor> {
  const person = await staff.findById(session.staffId);
  if (person === null) throw new AppError('session.expired');
  const { staffId, name, role, districtCode, idNumberIndexes, itemCodes } = person;
  const offices = officesOf(person, dayOf(desk.now.toISOString()));
  const centreCode = centres.findDistrict(districtCode)?.centre.code ?? null;
  const receivesOnly = centres.receivesOnly(districtCode);
  const rights = { role, districtCode, itemCodes, offices, receivesOnly };
  return { kind: 'staff', centreCode, staffId, name, ...rights, idNumberIndexes };
}

/** The case, where this officer may open it; what is not theirs to know of and another centre's are not there. */
export async function openWhere<Found extends CaseRecord>(
  parts: CaseworkParts,
  session: StaffSession,
  caseId: string,
  isThere: (record: CaseRecord) => record is Found,
): Promise<{ actor: StaffActor; record: Found }> {
  const { desk } = parts;
  const [actor, record] = await Promise.all([actorOf(parts, session), desk.get(caseId)]);
  if (!isThere(record) || record.centreCode !== actor.centreCode) throw new AppError('case.not-found');
  if (!mayOpen(desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  return { actor, record };
}

/** As `openWhere`: a draft is not there. */
export const openForOfficer = (parts: CaseworkParts, session: StaffSession, caseId: string) =>
  openWhere(parts, session, caseId, (record): record is CaseRecord => record.state !== 'draft');

export function presentRowFor({ desk, centres }: CaseworkParts, record: CaseRecord, actor: StaffActor) {
  const districtName = (code: string) => centres.districtName(code);
  return presentRow({
    record,
    standing: desk.standingOf(record),
    actor,
    districtName,
    now: desk.now,
  });
}

/** The people of the case's list, masked; null where it has none. */
export function listOf({ desk, sealer }: Pick<CaseworkParts, 'desk' | 'sealer'>, record: CaseRecord) {
  const form = desk.catalogueOf(record).takenIn(record.itemCode)?.list;
  if (record.list === undefined || form === undefined) return null;
  return presentList(openRows(record, sealer), form);
}

export async function presentCaseFor(parts: CaseworkParts, record: CaseRecord, actor: StaffActor) {
  const { desk, centres } = parts;
  const [standing, documents, messages, creditNotes] = await Promise.all([
    desk.standingNow(record),
    parts.documents.listForCase(record._id),
    parts.messages.listForCase(record._id),
    creditNotesOf(desk.cases, record),
  ]);
  return presentStaffCase({
    record,
    standing,
    actor,
    districtName: (code) => centres.districtName(code),
    now: desk.now,
    item: desk.catalogueOf(record).getItem(record.itemCode),
    documents,
    messages,
    ruleOf: (clock) => desk.catalogueOf(record).termRule(clock),
    list: listOf(parts, record),
    creditNotes,
    otherShare: record.shareOf === undefined ? null : await desk.cases.find(record.shareOf),
    rules: desk.catalogueOf(record),
    windowName: centres.windowName(record.intake?.districtCode ?? record.districtCode),
  });
}
