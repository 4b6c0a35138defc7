import type { RestingCard } from '@gjj/shared-types';
import type { IdentityClaim } from './ports';

/** An account as whoever looks after it at a window or on the telephone may know it. */
export interface CaredAccount {
  userId: string;
  centreCode: string | undefined;
  nameMasked: string;
  idNumberMasked: string;
  phoneMasked: string | null;
  /** null: none. */
  phoneLast4: string | null;
  phoneRestsUntil: Date | null;
  restingCards: RestingCard[];
}

/** What is done to an account for its member by others: at a window, with a second pair of eyes, or by the hotline. */
export interface AccountCare {
  /** null where there is no such account, or the name is another. */
  findAccount(claim: IdentityClaim): Promise<CaredAccount | null>;
  getAccount(userId: string): Promise<CaredAccount>;
  /** The card that money does not go to yet; null: it may take money. */
  findRest(
    userId: string,
    cardId: string,
  ): Promise<{ until: Date; why: 'another-card' | 'new-phone' } | null>;
  /** @throws `identity.sms-code-wrong`; uses the code up */
  spendCode(phone: string, code: string): Promise<void>;
  /** Puts a number in the place of the one before (换绑): it rests, every session ends, both numbers are told. */
  replacePhone(userId: string, phone: string, where: string): Promise<void>;
  endCardRest(userId: string, cardId: string): Promise<void>;
  endPhoneRest(userId: string): Promise<void>;
  record(userId: string, words: string, where: string): Promise<void>;
}
