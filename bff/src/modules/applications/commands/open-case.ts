import type { ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { Assessment, Assessor } from '../assessment';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import type { Members, Person } from '../ports';
import { blankDraft, sealPerson } from './blank-draft';

export interface OpenParts {
  desk: CaseDesk;
  sealer: Sealer;
  members: Members;
  /** The centre of the member, and so of the case. */
  centreOf: (person: Person) => string;
  assessor: Assessor;
  /** The district of the member's account, where the case belongs. */
  districtOf: (person: Person) => Promise<string>;
}

/** See `newDraft`. */
export type GivenDraft = Partial<
  Pick<
    CaseRecord,
    '_id' | 'origin' | 'answers' | 'amountFen' | 'card' | 'mandate' | 'shareOf' | 'familyConsents'
  >
> & {
  assessment?: Assessment;
};

/** Starts a draft, or gives back the draft that is there. Throws `case.already-open` for one on its way. */
export async function openCase(parts: OpenParts, userId: string, item: ItemDetail): Promise<CaseRecord> {
  const newest = await parts.desk.cases.findNewest(userId, item.code);
  if (newest?.open === true) return continueDraft(parts, newest);
  const person = await parts.members.getPerson(userId);
  const record = await newDraft(parts, person, item, newest);
  if (await parts.desk.cases.insert(record)) return record;
  const winner = await parts.desk.cases.findNewest(userId, item.code);
  if (winner?.open !== true) throw new AppError('case.already-open');
  return continueDraft(parts, winner);
}

/** A draft is taken up again with fresh facts, so that the form asks what is still unknown today. */
async function continueDraft(parts: OpenParts, open: CaseRecord): Promise<CaseRecord> {
  if (open.state !== 'draft') throw new AppError('case.already-open', { extra: { caseId: open._id } });
  if (open.submission?.status === 'requested') return open;
  const person = await parts.members.getPerson(open.userId);
  const assessment = await parts.assessor.assess({ ...open, caseId: open._id }, person, open.answers);
  const refreshed = await parts.desk.commit(open, { set: assessment, timeline: [], outbox: [] });
  return refreshed ?? parts.desk.get(open._id);
}

/** @param given of a draft of which more is known when it begins */
export async function newDraft(
  parts: OpenParts,
  person: Person,
  item: ItemDetail,
  before: CaseRecord | null,
  given: GivenDraft = {},
): Promise<CaseRecord> {
  const { assessment, ...fields } = given;
  const draft = { ...blankDraft(parts.desk, parts.centreOf(person), item, before), ...fields };
  return {
    ...draft,
    ...(assessment ?? (await parts.assessor.assess({ ...draft, caseId: draft._id }, person, draft.answers))),
    districtCode: await parts.districtOf(person),
    userId: person.userId,
    memberNo: person.memberNo,
    consentReference: person.consentReference,
    person: sealPerson(person, parts.sealer),
  };
}
