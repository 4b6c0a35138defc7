import type { Card } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { AttemptLimit } from '../limits/attempt-limit';
import { mostCards, type CardRepository } from '../members/card-repository';
import { getUser } from '../members/get-user';
import { placeOf } from '../members/place';
import { presentCard } from '../members/present-card';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { AskOutside } from '../outside-answer';
import { restOf } from '../domain/card-rest';
import type { UntoldChanges } from '../members/untold-changes-repository';
import type { CardRecord, UserRecord } from '../members/user-model';
import type { CardChecker, SecurityWatch } from '../ports';
import { createProveCard } from './prove-card';

interface CardParts {
  users: UserRepository;
  cards: CardRepository;
  securityLog: SecurityLog;
  attempts: AttemptLimit;
  cardChecker: CardChecker;
  sealer: Sealer;
  clock: Clock;
  askOutside: AskOutside;
  cardsInUse: (userId: string, cardId: string) => Promise<boolean>;
  untold: UntoldChanges;
  watch: SecurityWatch;
}

/** @param where as the member reads it in their security log; @param inPerson the member stands at the window */
interface CardPlace {
  where: string;
  inPerson: boolean;
}

/** Adds a debit card that the bank says is the member's own; adding it again gives the same card back. */
export function createAddCard(parts: CardParts) {
  const { users, cards, sealer, securityLog, untold } = parts;
  const proveCard = createProveCard(parts);
  return async (userId: string, cardNumber: string, { where, inPerson }: CardPlace): Promise<Card> => {
    const user = await getUser(users, userId);
    if (user.person === undefined) throw new AppError('identity.not-bound');
    const numberIndexes = sealer.indexesOf('card', cardNumber);
    const known = user.cards.find((card) => numberIndexes.includes(card.numberIndex));
    const now = parts.clock.now();
    if (known !== undefined) return presentCard(known, sealer, now);
    if (user.cards.length >= mostCards) throw new AppError('identity.card-limit');
    const holder = await proveCard(userId, sealer.open(user.person.nameSealed), cardNumber);
    const told = untold.promise({ words: `您的账号添加了尾号 ${cardNumber.slice(-4)} 的银行卡。` });
    const added = await cards.add(
      userId,
      {
        cardId: newId(),
        bankName: holder.bankName,
        holderNameSealed: sealer.seal(holder.holderName),
        ...(holder.holderSure ? {} : { holderUnsure: true as const }),
        numberSealed: sealer.seal(cardNumber),
        numberIndex: sealer.indexOf('card', cardNumber),
        tailIndex: sealer.indexOf('card-tail', cardNumber.slice(-4)),
        addedAt: now,
        ...resting(user, inPerson, now),
      },
      told,
    );
    if (added === null) throw new AppError('identity.card-limit');
    await securityLog.record(userId, `您添加了尾号 ${cardNumber.slice(-4)} 的银行卡`, where);
    await untold.handOn(userId);
    return presentCard(added, sealer, now);
  };

  function resting(user: UserRecord, inPerson: boolean, now: Date): Pick<CardRecord, 'rest'> {
    const rest = restOf({
      now,
      restHours: parts.watch.restHoursOf(user.person?.centreCode),
      hadCard: user.hadCard === true || user.cards.length > 0,
      phoneRestsUntil: user.phoneRestsUntil ?? null,
      inPerson,
    });
    return rest === null ? {} : { rest };
  }
}

/** Removes a card to which no money is on its way. */
export function createRemoveCard(parts: CardParts) {
  const { cards, sealer, securityLog, untold } = parts;
  return async (userId: string, cardId: string, address: string): Promise<void> => {
    const card = await cards.find(userId, cardId);
    if (card === null) throw new AppError('identity.card-not-found');
    if (await parts.cardsInUse(userId, cardId)) throw new AppError('identity.card-in-use');
    const last4 = sealer.open(card.numberSealed).slice(-4);
    await cards.remove(userId, cardId, untold.promise({ words: `您的账号删除了尾号 ${last4} 的银行卡。` }));
    await securityLog.record(userId, `您删除了尾号 ${last4} 的银行卡`, placeOf('手机端', address));
    await untold.handOn(userId);
  };
}
