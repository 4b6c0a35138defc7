import type { StaffSession } from '../../http/context';
import { AppError } from '../../platform/errors';
import type { Sealer } from '../../platform/sealing';
import {
  mayOpen,
  type CaseDesk,
  type CaseDocuments,
  type CaseMessages,
  type CaseRecord,
  type StaffActor,
} from '../applications';
import type { Catalogue } from '../catalogue';
import { presentRow, presentStaffCase } from './case-presenter';
import type { NoticePreviews, SecurityLog, StaffLookup } from './ports';

export interface CaseworkParts {
  desk: CaseDesk;
  catalogue: Catalogue;
  documents: CaseDocuments;
  messages: CaseMessages;
  sealer: Sealer;
  staff: StaffLookup;
  notices: NoticePreviews;
  securityLog: SecurityLog;
}

/** The officer behind a session, as the case's domain judges them. Throws `session.expired` where there is none. */
export async function actorOf(staff: StaffLookup, session: StaffSession): Promise<StaffActor> {
  const person = await staff.findById(session.staffId);
  if (person === null) throw new AppError('session.expired');
  const { staffId, name, role, districtCode, idNumberIndexes } = person;
  return { kind: 'staff', staffId, name, role, districtCode, idNumberIndexes };
}

/** The case, where this officer may open it; a draft is nobody's but the member's. */
export async function openForOfficer(
  { desk, staff }: CaseworkParts,
  session: StaffSession,
  caseId: string,
): Promise<{ actor: StaffActor; record: CaseRecord }> {
  const [actor, record] = await Promise.all([actorOf(staff, session), desk.get(caseId)]);
  if (record.state === 'draft') throw new AppError('case.not-found');
  if (!mayOpen(desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  return { actor, record };
}

export function presentRowFor({ desk, catalogue }: CaseworkParts, record: CaseRecord, actor: StaffActor) {
  const districtName = (code: string) => catalogue.districtName(code);
  return presentRow({
    record,
    standing: desk.standingOf(record),
    actor,
    districtName,
    now: desk.context().now,
  });
}

export async function presentCaseFor(parts: CaseworkParts, record: CaseRecord, actor: StaffActor) {
  const { desk, catalogue } = parts;
  const [documents, messages] = await Promise.all([
    parts.documents.listForCase(record._id),
    parts.messages.listForCase(record._id),
  ]);
  return presentStaffCase({
    record,
    standing: desk.standingOf(record),
    actor,
    districtName: (code) => catalogue.districtName(code),
    now: desk.context().now,
    item: catalogue.getItem(record.itemCode),
    documents,
    messages,
  });
}
