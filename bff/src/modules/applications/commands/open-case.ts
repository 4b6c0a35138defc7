import { documentKey, maskDocument, maskName, maskPhone, nameKey, type ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { Assessor } from '../assessment';
import type { CaseDesk } from '../case-desk';
import type { CasePerson, CaseRecord } from '../domain/case-record';
import { clockFields, startClock } from '../domain/clocks';
import type { Members, Person } from '../ports';

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

function sealPerson(person: Person, sealer: Sealer): CasePerson {
  return {
    name: sealer.seal(person.name),
    ...(person.nameSure ? {} : { nameUnsure: true as const }),
    documentKind: person.document.kind,
    idNumber: sealer.seal(person.document.number),
    phone: person.phone && sealer.seal(person.phone),
    nameMasked: maskName(person.name),
    idNumberMasked: maskDocument(person.document),
    phoneMasked: person.phone && maskPhone(person.phone),
    nameIndex: sealer.indexOf('name', nameKey(person.name)),
    idNumberIndex: sealer.indexOf('id-number', documentKey(person.document)),
    phoneIndex: person.phone && sealer.indexOf('phone', person.phone),
  };
}

const nothingYet = {
  answers: {},
  amountFen: null,
  card: null,
  receiptNumber: null,
  submission: null,
  resubmissions: [],
  reservation: null,
  frozenAnswers: [],
  correction: null,
  decision: null,
  payments: [],
  owner: null,
  acceptedBy: null,
  timeline: [],
  outbox: [],
  notes: [],
  reveals: [],
  rating: null,
  submittedAt: null,
} satisfies Partial<CaseRecord>;

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
  const assessment = await parts.assessor.assess(open, person, open.answers);
  const refreshed = await parts.desk.commit(open, { set: assessment, timeline: [], outbox: [] });
  return refreshed ?? parts.desk.get(open._id);
}

/** From a case that was given back (退件) comes along what was filled in, as far as the form still asks it. */
function comingAlong(before: CaseRecord | null, item: ItemDetail): Pick<CaseRecord, 'answers' | 'amountFen'> {
  if (before?.state !== 'returned') return { answers: {}, amountFen: null };
  const asked = new Set(item.questions.map(({ key }) => key));
  const answers = Object.entries(before.answers).filter(([key]) => asked.has(key));
  return { answers: Object.fromEntries(answers), amountFen: before.amountFen };
}

async function newDraft(
  parts: OpenParts,
  person: Person,
  item: ItemDetail,
  before: CaseRecord | null,
): Promise<CaseRecord> {
  const of = { centreCode: parts.centreOf(person), itemCode: item.code };
  const { now, termOf, calendar } = parts.desk.context(of);
  const clock = startClock('draft', now, termOf('draft'), calendar);
  const filledIn = comingAlong(before, item);
  const assessment = await parts.assessor.assess(of, person, filledIn.answers);
  return {
    ...nothingYet,
    ...filledIn,
    ...assessment,
    _id: newId(),
    version: 0,
    state: 'draft',
    open: true,
    sequence: (before?.sequence ?? 0) + 1,
    ...of,
    itemName: item.name,
    closesAccount: item.closesAccount,
    districtCode: await parts.districtOf(person),
    userId: person.userId,
    memberNo: person.memberNo,
    consentReference: person.consentReference,
    person: sealPerson(person, parts.sealer),
    ...clockFields(clock, now),
    createdAt: now,
    updatedAt: now,
  };
}
