import type { ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk } from '../case-desk';
import type { CaseUnit } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';
import type { OperationAssessor } from '../operations/operation-assessor';
import type { Person } from '../ports';
import { blankDraft, sealPerson } from './blank-draft';

export interface OpenBooksParts {
  desk: CaseDesk;
  sealer: Sealer;
  operations: OperationAssessor;
}

/** 缴存业务: a unit with whoever stands at the window for it, or a person for themselves. */
export interface BooksApplicant {
  /** Of `unitIdOf` or `ownIdOf`. */
  userId: string;
  unit?: CaseUnit;
  person: Pick<Person, 'name' | 'nameSure' | 'document' | 'phone'>;
  centreCode: string;
  /** Where the unit is registered; the window's for whoever registers. */
  districtCode: string;
}

/**
 * Starts a draft of the applicant's matter, or goes on with the one that is there, for whoever stands at the window now.
 * Throws `case.already-open` for one on its way.
 */
export async function openBooksCase(
  parts: OpenBooksParts,
  applicant: BooksApplicant,
  item: ItemDetail,
  operation: string,
): Promise<CaseRecord> {
  const { desk, sealer } = parts;
  const { userId, unit } = applicant;
  const newest = await desk.cases.findNewest(userId, item.code);
  const now = { person: sealPerson(applicant.person, sealer), ...(unit && { unit }) };
  if (newest?.open === true) return goOn(desk, newest, now);
  const record = await newDraft(parts, applicant, { item, operation, now, before: newest });
  if (await desk.cases.insert(record)) return record;
  const winner = await desk.cases.findNewest(userId, item.code);
  if (winner?.open !== true) throw new AppError('case.already-open');
  return goOn(desk, winner, now);
}

type Who = Pick<CaseRecord, 'person' | 'unit'>;

async function goOn(desk: CaseDesk, open: CaseRecord, now: Who): Promise<CaseRecord> {
  if (open.state !== 'draft') throw new AppError('case.already-open', { extra: { caseId: open._id } });
  if (open.submission?.status === 'requested') return open;
  return desk.commitOrConflict(open, now);
}

async function newDraft(
  { desk, operations }: OpenBooksParts,
  { userId, centreCode, districtCode }: BooksApplicant,
  {
    item,
    operation: name,
    now,
    before,
  }: { item: ItemDetail; operation: string; now: Who; before: CaseRecord | null },
): Promise<CaseRecord> {
  const operation = { name, result: null, refusal: null };
  const draft = { ...blankDraft(desk, centreCode, item, before), ...now, operation, districtCode };
  return {
    ...draft,
    ...(await operations.assess(draft, draft.answers)),
    userId,
    // No member's: a unit has no account of its own, a person may have none yet, and an agent's is not asked.
    memberNo: '',
    consentReference: '',
  };
}
