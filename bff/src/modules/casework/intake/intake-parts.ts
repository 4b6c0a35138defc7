import type { Card, IdentityDocument, VisitBody } from '@gjj/shared-types';
import type { Assessor, OpenParts, SubmitParts } from '../../applications';
import type { CaseworkParts } from '../officer';

/** The person at the window, as the identity module takes them on. */
export interface Visitors {
  sendCode(phone: string): Promise<{ retryAfterSeconds: number }>;
  takeOn(visitor: VisitBody, where: string): Promise<string>;
  proveAgent(userId: string, agent: { name: string; document: IdentityDocument }): Promise<void>;
  addCard(userId: string, cardNumber: string, where: string): Promise<Card>;
  listCards(userId: string): Promise<Card[]>;
}

export interface IntakeParts extends CaseworkParts, OpenParts, SubmitParts {
  visitors: Visitors;
  assessor: Assessor;
}
