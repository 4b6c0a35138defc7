import type { Card, VisitBody } from '@gjj/shared-types';
import type { IdentityClaim } from './ports';

/** What a window does for the person who stands there; `where` is read by them later, e.g. 灵山县窗口. */
export interface Visitors {
  sendCode(phone: string): Promise<{ retryAfterSeconds: number }>;
  /** @returns the id of their account; throws as proving an identity in the app does */
  takeOn(visitor: VisitBody, where: string): Promise<string>;
  /**
   * Is somebody beside the member who they say to be? @param fields what the form says where they are not
   * @throws `identity.mismatch` | `identity.check-unavailable`
   */
  proveName(userId: string, claim: IdentityClaim, fields: Record<string, string>): Promise<void>;
  addCard(userId: string, cardNumber: string, where: string): Promise<Card>;
  listCards(userId: string): Promise<Card[]>;
}
