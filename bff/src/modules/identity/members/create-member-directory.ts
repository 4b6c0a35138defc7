import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import type { MemberDirectory, ProvenPerson } from '../member-directory';
import type { CardRepository } from './card-repository';
import type { ConsentRepository } from './consent-repository';
import { isProven } from './is-bound';
import type { PersonRecord, UserRecord } from './user-model';
import { openDocument } from './open-document';
import type { SecurityLog } from './security-log-repository';
import type { UserRepository } from './user-repository';

interface DirectoryParts {
  users: UserRepository;
  cards: CardRepository;
  consents: ConsentRepository;
  securityLog: SecurityLog;
  sealer: Sealer;
  clock: Clock;
}

export function createMemberDirectory(parts: DirectoryParts): MemberDirectory {
  const { users, cards, consents, securityLog, sealer, clock } = parts;
  return {
    getPerson: async (userId) => {
      const user = await users.find(userId);
      if (user === null || !isProven(user)) throw new AppError('identity.not-bound');
      return unseal(user, sealer);
    },
    findCentreCode: async (userId) => (await users.find(userId))?.person?.centreCode,
    listOfCentre: (...of) => users.listOfCentre(...of),
    findCard: async (userId, cardId) => {
      const card = await cards.find(userId, cardId);
      if (card === null) return null;
      const number = sealer.open(card.numberSealed);
      const holderName = card.holderNameSealed === undefined ? null : sealer.open(card.holderNameSealed);
      const holderSure = card.holderUnsure !== true;
      const rest = card.rest !== undefined && card.rest.until > clock.now() ? card.rest : null;
      const last4 = number.slice(-4);
      return { cardId, bankName: card.bankName, last4, number, holderName, holderSure, rest };
    },
    keepSensitiveConsent: (userId, to) => consents.keep(userId, { purpose: 'sensitive-facts', ...to }),
    findUserIdByDocument: async (document) => (await users.findByDocument(document))?._id ?? null,
    keepFamilyConsent: (userId, to) => consents.keep(userId, { purpose: 'family-facts', ...to }),
    listKept: async (userId) => ({
      cards: (await cards.list(userId)).map(({ bankName, numberSealed, addedAt }) => ({
        bankName,
        number: sealer.open(numberSealed),
        addedAt,
      })),
      consents: await consents.list(userId),
      securityEvents: await securityLog.list(userId),
    }),
    findUserIdByOpenid: async (openid) => (await users.findByOpenid(openid))?._id ?? null,
    findByPhone: async (phone) => {
      const user = await users.findByPhone(phone);
      return user !== null && isProven(user) ? [user._id] : [];
    },
    findByDocument: async (document) => {
      const user = await users.findByDocument(document);
      return user !== null && isProven(user) ? [user._id] : [];
    },
    hasEstate: async (userId) => {
      const user = await users.find(userId);
      if (user === null || !isProven(user)) return false;
      return (await users.findEstate(openDocument(user.person, sealer))) !== null;
    },
    recordSecurityEvent: (userId, words, where) => securityLog.record(userId, words, where),
  };
}

function unseal(user: UserRecord & { person: PersonRecord }, sealer: Sealer): ProvenPerson {
  return {
    userId: user._id,
    memberNo: sealer.open(user.person.memberNoSealed),
    centreCode: user.person.centreCode,
    name: sealer.open(user.person.nameSealed),
    nameSure: user.person.nameUnsure !== true,
    document: openDocument(user.person, sealer),
    phone: user.phoneSealed === undefined ? null : sealer.open(user.phoneSealed),
    openid: user.openidSealed === undefined ? null : sealer.open(user.openidSealed),
    elderMode: user.elderMode,
    consentReference: user.person.consentId,
  };
}
