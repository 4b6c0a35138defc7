import { documentKey, nameKey } from '@gjj/shared-types';
import mongoose from 'mongoose';
import type { Sealer } from '../../platform/sealing';
import { isOwnId, ownIdOf } from './domain/applicant-id';
import type { CaseRepository } from './case-repository';
import type { CaseRecord } from './domain/case-record';

const { trusted } = mongoose;
const batch = 200;

/** Writes every keyed hash of a case anew under the current key. May be run at any time and again. */
export async function rehashCases({ model }: CaseRepository, sealer: Sealer): Promise<number> {
  let [changed, last] = [0, ''];
  for (;;) {
    const cases = await model
      .find(
        { _id: trusted({ $gt: last }) },
        { userId: 1, person: 1, card: 1, inheritance: 1, familyConsents: 1 },
      )
      .sort({ _id: 1 })
      .limit(batch)
      .lean<Pick<CaseRecord, '_id' | 'userId' | 'person' | 'card' | 'inheritance' | 'familyConsents'>[]>();
    for (const { _id, userId, person, card, inheritance, familyConsents } of cases) {
      await rehashHeirs(model, _id, inheritance, sealer);
      await rehashFamily(model, _id, familyConsents, sealer);
      const ofPerson = personIndexes(person, sealer);
      const stale =
        person.idNumberIndex !== ofPerson['person.idNumberIndex'] ||
        person.nameIndex !== ofPerson['person.nameIndex'];
      const tailIndex = card === null ? null : sealer.indexOf('card-tail', card.last4);
      // Nobody decides on a hash, so the version stays; a card that is changed meanwhile has the current key's.
      if (stale) await model.updateOne({ _id }, { $set: { ...ofPerson, ...newOwner(userId, ofPerson) } });
      if (card !== null && card.tailIndex !== tailIndex)
        await model.updateOne(
          { _id, 'card.tailIndex': card.tailIndex },
          { $set: { 'card.tailIndex': tailIndex } },
        );
      if (stale) changed += 1;
    }
    if (cases.length < batch) return changed;
    last = cases.at(-1)!._id;
  }
}

/** Heirs are found by their place: nobody adds or removes one of a case that is handed in. */
async function rehashHeirs(
  model: CaseRepository['model'],
  _id: string,
  inheritance: CaseRecord['inheritance'],
  sealer: Sealer,
): Promise<void> {
  for (const [place, heir] of (inheritance?.heirs ?? []).entries()) {
    const at = `inheritance.heirs.${place}`;
    const own = Object.entries(personIndexes(heir, sealer)).map(([field, value]) => [
      field.replace('person', at),
      value,
    ]);
    const tailIndex = sealer.indexOf('card-tail', heir.card.last4);
    const set = { ...Object.fromEntries(own), [`${at}.card.tailIndex`]: tailIndex };
    if (heir.card.tailIndex !== tailIndex)
      await model.updateOne({ _id, [`${at}.heirId`]: heir.heirId }, { $set: set });
  }
}

/** Consents are found by their place: one is only ever added. */
async function rehashFamily(
  model: CaseRepository['model'],
  _id: string,
  consents: CaseRecord['familyConsents'] = [],
  sealer: Sealer,
): Promise<void> {
  for (const [place, { consentId, asked }] of consents.entries()) {
    const at = `familyConsents.${place}`;
    const index = idNumberIndexOf(asked, sealer);
    if (asked.idNumberIndex !== index)
      await model.updateOne(
        { _id, [`${at}.consentId`]: consentId },
        { $set: { [`${at}.asked.idNumberIndex`]: index } },
      );
  }
}

const idNumberIndexOf = (
  { documentKind: kind = 'resident-id', idNumber }: Pick<CaseRecord['person'], 'documentKind' | 'idNumber'>,
  sealer: Sealer,
) => sealer.indexOf('id-number', documentKey({ kind, number: sealer.open(idNumber) }));

/** Whose own deposits a case is about is known by the same hash. */
function newOwner(userId: string, { 'person.idNumberIndex': index }: ReturnType<typeof personIndexes>) {
  return isOwnId(userId) ? { userId: ownIdOf(index) } : {};
}

function personIndexes(person: CaseRecord['person'], sealer: Sealer) {
  const { name, phone } = person;
  return {
    'person.nameIndex': sealer.indexOf('name', nameKey(sealer.open(name))),
    'person.idNumberIndex': idNumberIndexOf(person, sealer),
    'person.phoneIndex': phone && sealer.indexOf('phone', sealer.open(phone)),
  };
}
