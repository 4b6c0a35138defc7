import {
  documentKey,
  identityDocument,
  maskDocument,
  maskName,
  maskPhone,
  personName,
  phoneKnownBy,
  type IdentityDocument,
  type openIntakeBody,
  type OwnVisit,
  type OwnVisitBody,
} from '@gjj/shared-types';
import { z } from 'zod';
import type { Sealer } from '../../../platform/sealing';
import { ownIdOf, type CaseRecord, type StaffActor } from '../../applications';
import { underWay } from './begin-visit';
import { booksItems } from './books-items';
import type { IntakeParts } from './intake-parts';
import { openBooksIntake } from './open-books-intake';
import { visitNote } from './visit-note';

const differs = { 'document.number': '姓名和证件号码对不上' };
/** Cases of before this many are not what somebody comes to a window for. */
const newest = 20;

const ownVisits = visitNote('own-visit', {
  name: personName,
  document: identityDocument,
  nameSure: z.boolean(),
  phone: z.string().nullable(),
  phoneKnownBy,
});

const whoseCases = (document: IdentityDocument, sealer: Pick<Sealer, 'indexOf'>) =>
  ownIdOf(sealer.indexOf('id-number', documentKey(document)));

/** 个人缴存: somebody who deposits for themselves, as the register has them. The ledger need not know them yet. */
export async function beginOwnVisit(
  { desk, sealer, visitors, centres }: IntakeParts,
  actor: StaffActor,
  { name, document, phone }: OwnVisitBody,
): Promise<OwnVisit> {
  const userId = whoseCases(document, sealer);
  if (phone.by === 'sms') await visitors.spendCode(phone.phone, phone.code);
  const { sure: nameSure } = await visitors.proveName(userId, { name, document }, differs);
  const number = phone.by === 'none' ? null : phone.phone;
  const known = { name, document, nameSure, phone: number, phoneKnownBy: phone.by };
  return {
    visit: ownVisits.write(known, actor.staffId, desk.now, sealer),
    nameMasked: maskName(name),
    idNumberMasked: maskDocument(document),
    phoneMasked: number && maskPhone(number),
    districtName: centres.districtName(actor.districtCode),
    items: booksItems(desk, actor, 'person'),
    cases: (await desk.cases.listOfMember(userId, null, newest))
      .filter(({ open }) => open)
      .map((record) => underWay(record, actor)),
  };
}

/** Begins to take in an item of a person's own deposits, or goes on with what was begun. */
export async function openOwnIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { visit, ...asked }: z.output<typeof openIntakeBody>,
): Promise<CaseRecord> {
  const { desk, sealer } = parts;
  const { phoneKnownBy: known, ...person } = ownVisits.read(visit, actor.staffId, desk.now, sealer);
  const { districtCode } = actor;
  const applicant = { userId: whoseCases(person.document, sealer), person, districtCode };
  return openBooksIntake(parts, actor, { applicant, as: 'person', phoneKnownBy: known }, asked);
}
