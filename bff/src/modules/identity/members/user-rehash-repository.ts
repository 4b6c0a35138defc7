import { documentKey } from '@gjj/shared-types';
import mongoose from 'mongoose';
import type { Sealer } from '../../../platform/sealing';
import { openDocument } from './open-document';
import type { UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

const { trusted } = mongoose;
const batch = 200;

/** Writes every keyed hash of an account anew under the current key. May be run at any time and again. */
export async function rehashUsers({ model, sealer }: UserRepository): Promise<number> {
  let [changed, last] = [0, ''];
  for (;;) {
    const users = await model
      .find({ _id: trusted({ $gt: last }) })
      .sort({ _id: 1 })
      .limit(batch)
      .lean<UserRecord[]>();
    for (const user of users) {
      const { seen, set } = rehashed(user, sealer);
      if (Object.keys(set).length === 0) continue;
      // Who changed a phone or a card meanwhile has written it under the current key.
      changed += (await model.updateOne({ _id: user._id, ...seen }, { $set: set })).modifiedCount;
    }
    if (users.length < batch) return changed;
    last = users.at(-1)!._id;
  }
}

/** The hashes that are of another key, as they were and as they are to be. */
function rehashed(user: UserRecord, sealer: Sealer) {
  const seen: Record<string, string> = {};
  const set: Record<string, string> = {};
  const compare = (field: string, was: string | undefined, is: string) => {
    if (was === undefined || was === is) return;
    seen[field] = was;
    set[field] = is;
  };
  const { openidSealed, phoneSealed, person } = user;
  if (openidSealed !== undefined)
    compare('openidIndex', user.openidIndex, sealer.indexOf('openid', sealer.open(openidSealed)));
  if (phoneSealed !== undefined)
    compare('phoneIndex', user.phoneIndex, sealer.indexOf('phone', sealer.open(phoneSealed)));
  if (person !== undefined) {
    const index = sealer.indexOf('id-number', documentKey(openDocument(person, sealer)));
    compare('idNumberIndex', user.idNumberIndex, index);
    compare('estateIndex', user.estateIndex, index);
  }
  for (const [place, card] of user.cards.entries()) {
    const number = sealer.open(card.numberSealed);
    compare(`cards.${place}.numberIndex`, card.numberIndex, sealer.indexOf('card', number));
    compare(`cards.${place}.tailIndex`, card.tailIndex, sealer.indexOf('card-tail', number.slice(-4)));
  }
  return { seen, set };
}
