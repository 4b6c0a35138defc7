import { documentKey, maskDocument, maskName, maskPhone, nameKey, type ItemDetail } from '@gjj/shared-types';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { CaseDesk } from '../case-desk';
import type { CasePerson, CaseRecord } from '../domain/case-record';
import { startClock } from '../domain/clock-run';
import { clockFields, nextMoment } from '../domain/clocks';
import type { Person } from '../ports';

/** Who the case is about, sealed as of now. */
export function sealPerson(
  person: Pick<Person, 'name' | 'nameSure' | 'document' | 'phone'>,
  sealer: Sealer,
): CasePerson {
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

/** From a case that was given back (退件) comes along what was filled in, as far as the form still asks it. */
function comingAlong(before: CaseRecord | null, item: ItemDetail): Pick<CaseRecord, 'answers' | 'amountFen'> {
  if (before?.state !== 'returned') return { answers: {}, amountFen: null };
  const asked = new Set(item.questions.map(({ key }) => key));
  const answers = Object.entries(before.answers).filter(([key]) => asked.has(key));
  return { answers: Object.fromEntries(answers), amountFen: before.amountFen };
}

type Asked = 'answers' | 'amountFen' | 'eligibility' | 'checks' | 'questionKeys' | 'homeKey';
type Whose = 'centreCode' | 'districtCode' | 'userId' | 'memberNo' | 'consentReference' | 'person';

/** A draft of which only the item is known, and that its clock runs. @param before the applicant's last case of it */
export function blankDraft(
  desk: CaseDesk,
  centreCode: string,
  item: ItemDetail,
  before: CaseRecord | null,
): Omit<CaseRecord, Asked | Exclude<Whose, 'centreCode'>> & Pick<CaseRecord, 'answers' | 'amountFen'> {
  const of = { centreCode, itemCode: item.code };
  const { now, termOf, calendar } = desk.context(of);
  const clock = startClock('draft', now, termOf('draft'), calendar);
  return {
    ...nothingYet,
    ...comingAlong(before, item),
    _id: newId(),
    version: 0,
    state: 'draft',
    open: true,
    sequence: (before?.sequence ?? 0) + 1,
    ...of,
    itemName: item.name,
    closesAccount: item.closesAccount,
    ...clockFields(clock),
    clockNextAt: nextMoment({ clock }, now),
    createdAt: now,
    updatedAt: now,
  };
}
