import { maskIdNumber, maskName, maskPhone, type ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { Assessor } from '../assessment';
import type { CaseDesk } from '../case-desk';
import type { CasePerson, CaseRecord } from '../domain/case-record';
import { nextMark, startClock } from '../domain/clocks';
import type { Members, Person } from '../ports';

export interface OpenParts {
  desk: CaseDesk;
  sealer: Sealer;
  members: Members;
  centreCode: string;
  assessor: Assessor;
  /** The district of the member's account, where the case belongs. */
  districtOf: (person: Person) => Promise<string>;
}

function sealPerson(person: Person, sealer: Sealer): CasePerson {
  return {
    name: sealer.seal(person.name),
    idNumber: sealer.seal(person.idNumber),
    phone: sealer.seal(person.phone),
    nameMasked: maskName(person.name),
    idNumberMasked: maskIdNumber(person.idNumber),
    phoneMasked: maskPhone(person.phone),
    nameIndex: sealer.indexOf('name', person.name),
    idNumberIndex: sealer.indexOf('id-number', person.idNumber),
    phoneIndex: sealer.indexOf('phone', person.phone),
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
  const open = await parts.desk.cases.findOpen(userId, item.code);
  if (open !== null) return continueDraft(open);
  const record = await newDraft(parts, await parts.members.getPerson(userId), item);
  if (await parts.desk.cases.insert(record)) return record;
  const winner = await parts.desk.cases.findOpen(userId, item.code);
  if (winner === null) throw new AppError('case.already-open');
  return continueDraft(winner);
}

function continueDraft(open: CaseRecord): CaseRecord {
  if (open.state === 'draft') return open;
  throw new AppError('case.already-open', { extra: { caseId: open._id } });
}

async function newDraft(parts: OpenParts, person: Person, item: ItemDetail): Promise<CaseRecord> {
  const { now, termOf, calendar } = parts.desk.context();
  const clock = startClock('draft', now, termOf('draft'), calendar);
  const assessment = await parts.assessor.assess(item.code, person, {});
  return {
    ...nothingYet,
    ...assessment,
    _id: newId(),
    version: 0,
    state: 'draft',
    open: true,
    centreCode: parts.centreCode,
    itemCode: item.code,
    itemName: item.name,
    closesAccount: item.closesAccount,
    districtCode: await parts.districtOf(person),
    userId: person.userId,
    memberNo: person.memberNo,
    consentReference: person.consentReference,
    person: sealPerson(person, parts.sealer),
    clock,
    clockNextAt: nextMark(clock, now)?.at ?? null,
    createdAt: now,
    updatedAt: now,
  };
}
