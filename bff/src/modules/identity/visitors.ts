import type { Card, VisitBody } from '@gjj/shared-types';
import type { IdentityClaim } from './ports';

export interface ProvenName {
  /** As the register writes it. */
  registered: string;
  /** False: the register holds a placeholder in it. */
  sure: boolean;
}

export interface ProvenCard {
  bankName: string;
  /** As the bank writes it. */
  holderName: string;
  /** False: the bank holds a placeholder in the name. */
  holderSure: boolean;
}

/** What a window does for the person who stands there; `where` is read by them later, e.g. 灵山县窗口. */
export interface Visitors {
  sendCode(phone: string): Promise<{ retryAfterSeconds: number }>;
  /** @returns the id of their account; throws as proving an identity in the app does */
  takeOn(visitor: VisitBody, where: string): Promise<string>;
  /** The account of a member's estate; @returns its id, throws as `takeOn` does */
  takeOnEstate(dead: IdentityClaim, came: IdentityClaim, where: string): Promise<string>;
  /**
   * Is somebody beside the member who they say to be, and is the register sure of every character? @param fields what the form says where they are not
   * @throws `identity.mismatch` | `identity.check-unavailable`
   */
  proveName(userId: string, claim: IdentityClaim, fields: Record<string, string>): Promise<ProvenName>;
  /** Is a debit card this person's own? @throws `identity.card-mismatch` | `identity.check-unavailable` */
  proveCard(triedBy: string, name: string, cardNumber: string): Promise<ProvenCard>;
  /** The phone of somebody who has no account here. @throws `identity.sms-code-wrong` */
  spendCode(phone: string, code: string): Promise<void>;
  /** @param to `inPerson`: the member stands there, and nobody for them; else another card than the first rests */
  addCard(userId: string, cardNumber: string, to: { where: string; inPerson: boolean }): Promise<Card>;
  listCards(userId: string): Promise<Card[]>;
}
