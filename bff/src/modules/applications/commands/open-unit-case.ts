import type { ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk } from '../case-desk';
import type { CaseUnit } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';
import { unitIdOf } from '../domain/unit-id';
import type { OperationAssessor } from '../operations/operation-assessor';
import type { Person } from '../ports';
import { blankDraft, sealPerson } from './blank-draft';

export interface OpenUnitParts {
  desk: CaseDesk;
  sealer: Sealer;
  operations: OperationAssessor;
}

/** 单位业务: the unit, and who stands at the window for it. */
export interface UnitApplicant {
  unit: CaseUnit;
  agent: Pick<Person, 'name' | 'nameSure' | 'document' | 'phone'>;
  centreCode: string;
  /** Where the unit is registered; the window's for one that registers. */
  districtCode: string;
}

/**
 * Starts a draft of the unit's matter, or goes on with the one that is there, for whoever stands at the window now.
 * Throws `case.already-open` for one on its way.
 */
export async function openUnitCase(
  parts: OpenUnitParts,
  applicant: UnitApplicant,
  item: ItemDetail,
  operation: string,
): Promise<CaseRecord> {
  const { desk, sealer } = parts;
  const userId = unitIdOf(applicant.unit.creditCode);
  const newest = await desk.cases.findNewest(userId, item.code);
  const person = sealPerson(applicant.agent, sealer);
  if (newest?.open === true) return goOn(desk, newest, { person, unit: applicant.unit });
  const record = await newDraft(parts, applicant, { item, operation, person, before: newest });
  if (await desk.cases.insert(record)) return record;
  const winner = await desk.cases.findNewest(userId, item.code);
  if (winner?.open !== true) throw new AppError('case.already-open');
  return goOn(desk, winner, { person, unit: applicant.unit });
}

async function goOn(
  desk: CaseDesk,
  open: CaseRecord,
  now: Pick<CaseRecord, 'person'> & { unit: CaseUnit },
): Promise<CaseRecord> {
  if (open.state !== 'draft') throw new AppError('case.already-open', { extra: { caseId: open._id } });
  if (open.submission?.status === 'requested') return open;
  return desk.commitOrConflict(open, now);
}

async function newDraft(
  { desk, operations }: OpenUnitParts,
  { unit, centreCode, districtCode }: UnitApplicant,
  {
    item,
    operation: name,
    person,
    before,
  }: { item: ItemDetail; operation: string; person: CaseRecord['person']; before: CaseRecord | null },
): Promise<CaseRecord> {
  const operation = { name, result: null, refusal: null };
  const draft = { ...blankDraft(desk, centreCode, item, before), unit, operation, districtCode };
  return {
    ...draft,
    ...(await operations.assess(draft, draft.answers)),
    userId: unitIdOf(unit.creditCode),
    // No member's: the unit has no account of its own, and its agent's is not asked.
    memberNo: '',
    consentReference: '',
    person,
  };
}
