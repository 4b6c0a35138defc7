import type { IdentityDocument } from '@gjj/shared-types';
import type { CardRest } from './domain/card-rest';

/** A proven person, unsealed: for use on the server only, never for an answer or a log. */
export interface ProvenPerson {
  userId: string;
  memberNo: string;
  /** Undefined where identity was proven before systems held several centres: the first one's. */
  centreCode: string | undefined;
  /** As the identity register writes it. */
  name: string;
  /** False where the register holds a placeholder in it, so that a person must compare it with the document. */
  nameSure: boolean;
  document: IdentityDocument;
  /** null: none, and everything goes on paper (only of people whom a window took on). */
  phone: string | null;
  openid: string | null;
  elderMode: boolean;
  /** Id of the consent under which the identity was checked (个人信息保护法 art. 13, 29). */
  consentReference: string;
}

export interface OwnCard {
  cardId: string;
  bankName: string;
  last4: string;
  /** In full; for the bank only. */
  number: string;
  /** As the bank writes it; null for a card of before it was kept: the person's own. */
  holderName: string | null;
  holderSure: boolean;
  /** 静置: no money goes to it before; null: it may at once. */
  rest: CardRest | null;
}

/** What is kept of a member beside the person, unsealed: for their own copy only. */
export interface KeptOfMember {
  cards: { bankName: string; number: string; addedAt: Date }[];
  consents: { purpose: string; givenAt: Date; caseId: string | null }[];
  securityEvents: { at: string; words: string; where: string }[];
}

/** What other modules may know of members. */
export interface MemberDirectory {
  /** Throws `identity.not-bound` where the identity is not proven. */
  getPerson(userId: string): Promise<ProvenPerson>;
  /** The centre of a bound person; undefined for anybody else. */
  findCentreCode(userId: string): Promise<string | undefined>;
  /** Ids of the proven members of a centre after one, in order; `isMain`: those of before systems of several, too. */
  listOfCentre(centreCode: string, isMain: boolean, after: string, limit: number): Promise<string[]>;
  findCard(userId: string, cardId: string): Promise<OwnCard | null>;
  /** Proof of a consent to ask for sensitive facts in one case; its reference goes along with every query under it. */
  keepSensitiveConsent(userId: string, to: { caseId: string; factKeys: string[] }): Promise<string>;
  /** The account of whoever has this document; null: none. */
  findUserIdByDocument(document: IdentityDocument): Promise<string | null>;
  /** 家人同意: as `keepSensitiveConsent`. @param userId or, of somebody without an account, an id that nobody signs in to */
  keepFamilyConsent(
    userId: string,
    to: { caseId: string; factKeys: string[]; idNumberIndex: string },
  ): Promise<string>;
  listKept(userId: string): Promise<KeptOfMember>;
  findUserIdByOpenid(openid: string): Promise<string | null>;
  /** Ids of the proven people whose account has this phone. */
  findByPhone(phone: string): Promise<string[]>;
  /** Ids of the proven people with this document: one, or none. */
  findByDocument(document: IdentityDocument): Promise<string[]>;
  /** Has somebody come for the estate of this person (继承)? Then they have died. */
  hasEstate(userId: string): Promise<boolean>;
  /** @param words what happened, in plain Chinese, read by the member; @param where e.g. 微信 or 灵山县 · 审核员 */
  recordSecurityEvent(userId: string, words: string, where: string): Promise<void>;
}
