import { compareNames, maskDocument, maskName, maskPhone, type CardId } from '@gjj/shared-types';
import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { AccountCare, CaredAccount } from '../account-care';
import { restsUntil } from '../domain/card-rest';
import type { SmsCodes } from '../sms/sms-codes';
import type { CardRepository } from './card-repository';
import type { ChangeNumber } from './change-number';
import { isProven } from './is-bound';
import type { MemberSessions } from './member-sessions';
import { openDocument } from './open-document';
import type { PhoneRepository } from './phone-repository';
import type { SecurityLog } from './security-log-repository';
import type { PersonRecord, UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

interface CareParts {
  users: UserRepository;
  cards: CardRepository;
  phones: PhoneRepository;
  codes: SmsCodes;
  sessions: MemberSessions;
  changeNumber: ChangeNumber;
  securityLog: SecurityLog;
  sealer: Sealer;
  clock: Clock;
}

type Proven = UserRecord & { person: PersonRecord };

export function createAccountCare(parts: CareParts): AccountCare {
  const { users, cards, phones, codes, sealer, securityLog, clock } = parts;
  return {
    findAccount: async ({ name, document }) => {
      const user = await users.findByDocument(document);
      if (user === null || !isProven(user)) return null;
      return compareNames(name, sealer.open(user.person.nameSealed)) === 'different' ? null : present(user);
    },
    getAccount: async (userId) => {
      const user = await users.find(userId);
      if (user === null || !isProven(user)) throw new AppError('identity.not-bound');
      return present(user);
    },
    findRest: async (userId, cardId) => {
      const card = await cards.find(userId, cardId);
      return card?.rest !== undefined && card.rest.until > clock.now() ? card.rest : null;
    },
    spendCode: (phone, code) => codes.spend(phone, code),
    replacePhone: async (userId, phone, where) => {
      await parts.changeNumber(userId, phone);
      await parts.sessions.closeAll(userId);
      await securityLog.record(userId, '窗口核对证件、主管批准后，为您换绑了手机号', where);
    },
    endCardRest: (userId, cardId) => cards.endRest(userId, cardId),
    endPhoneRest: (userId) => phones.endRest(userId),
    record: (userId, words, where) => securityLog.record(userId, words, where),
  };

  function present({ _id, person, phoneSealed, phoneRestsUntil, cards: kept }: Proven): CaredAccount {
    const now = clock.now();
    const phone = phoneSealed === undefined ? null : sealer.open(phoneSealed);
    return {
      userId: _id,
      centreCode: person.centreCode,
      nameMasked: maskName(sealer.open(person.nameSealed)),
      idNumberMasked: maskDocument(openDocument(person, sealer)),
      phoneMasked: phone && maskPhone(phone),
      phoneLast4: phone && phone.slice(-4),
      phoneRestsUntil: phoneRestsUntil !== undefined && phoneRestsUntil > now ? phoneRestsUntil : null,
      restingCards: kept.flatMap((card) => {
        const until = restsUntil(card, now);
        if (until === null) return [];
        const { cardId, bankName } = card;
        const last4 = sealer.open(card.numberSealed).slice(-4);
        return [{ cardId: cardId as CardId, bankName, last4, restsUntil: until.toISOString() }];
      }),
    };
  }
}
