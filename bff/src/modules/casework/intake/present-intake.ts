import type { IntakeCase, IntakeRow } from '@gjj/shared-types';
import {
  allowedActions,
  creditNotesOf,
  presentOffers,
  presentOperation,
  presentUnit,
  presentMemberCase,
  type CaseRecord,
  type Intake,
  type StaffActor,
} from '../../applications';
import { listOf } from '../officer';
import { askedOfForm } from './form-check';
import { presentInheritance } from '../present-heirs';
import { presentIntakeNote } from './intake-note';
import type { IntakeParts } from './intake-parts';
import { presentPassOn } from './pass-on';

/** The form, the papers and the answer as in the app, with who stands here and what this officer may do. */
export async function presentIntake(
  parts: IntakeParts,
  record: CaseRecord & { intake: Intake },
  actor: StaffActor,
): Promise<IntakeCase> {
  const { desk, centres } = parts;
  const { person, intake } = record;
  const catalogue = desk.catalogueOf(record);
  const [documents, cards] = await Promise.all([
    parts.documents.listForCase(record._id),
    record.operation === undefined ? parts.visitors.listCards(record.userId) : [],
  ]);
  const windowName = centres.windowName(intake.districtCode);
  const item = catalogue.getItem(record.itemCode);
  const standing = await desk.standingNow(record);
  const seen = presentMemberCase({
    record,
    standing,
    item,
    sensitiveFacts: catalogue.sensitiveFacts(record.itemCode),
    documents,
    messages: [],
    undertakingOffers: presentOffers(record, item, desk.context(record)),
    rules: catalogue,
    otherShare: record.shareOf === undefined ? null : await desk.cases.find(record.shareOf),
    now: desk.now,
    ruleOf: (clock) => catalogue.termRule(clock),
    takenInAt: windowName,
    recheckBy: desk.recheckBy(record),
  });
  return {
    ...seen,
    allowedActions: allowedActions(standing, actor),
    memberNameMasked: person.nameMasked,
    documentKind: person.documentKind ?? 'resident-id',
    idNumberMasked: person.idNumberMasked,
    phoneMasked: person.phoneMasked,
    homeDistrictName: centres.districtName(record.districtCode),
    intake: presentIntakeNote(record, windowName, desk.now),
    formCheck: askedOfForm(parts, record, actor).map(({ code, says }) => ({ code, says })),
    cards,
    inheritance: presentInheritance(record),
    payees: item.payees,
    creditNotes: await creditNotesOf(desk.cases, record),
    unit: presentUnit(record),
    operation: presentOperation(record),
    listForm: catalogue.takenIn(record.itemCode)?.list ?? null,
    list: listOf(parts, record),
  };
}

export function presentIntakeRow(
  record: CaseRecord & { intake: Intake },
  actor: StaffActor,
  now: Date,
): IntakeRow {
  return {
    caseId: record._id as IntakeRow['caseId'],
    itemName: record.itemName,
    state: record.state,
    memberNameMasked: record.person.nameMasked,
    unitName: record.unit?.name ?? null,
    heldBy: record.intake.by.name,
    mine: record.intake.by.staffId === actor.staffId,
    passOn: presentPassOn(record, now),
    updatedAt: record.updatedAt.toISOString(),
  };
}
