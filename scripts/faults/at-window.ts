import { staffEndpoints, type IntakeCase } from '@gjj/shared-types';

import { handInBody } from '../../bff/src/testing/at-window';
import { documentOf, type Person } from '../simulators/people/person';
import type { Journey, Promised } from './journey';
import type { Officer } from './officer';
import { persist } from './persist';

/**
 * A person at a window: the intake is opened, and every step after that may meet a dead server. The clerk tries again
 * as the console does: what is saved is read anew, and the hand-in is repeated as it was.
 */
export async function takeIn(
  clerk: Officer,
  person: Person,
  itemCode: string,
  amountFen: number,
): Promise<Journey> {
  const { visit } = await persist(() =>
    clerk.call(staffEndpoints.beginVisit, {
      body: { name: person.name, document: documentOf(person), phone: { by: 'none' }, consent: true },
    }),
  );
  const { caseId } = await persist(() =>
    clerk.call(staffEndpoints.openIntake, { body: { visit, itemCode } }),
  );
  const params = { caseId };
  const look = () => clerk.call(staffEndpoints.getIntake, { params });

  async function withCard(): Promise<IntakeCase> {
    const intake = await look();
    if (intake.cards.length > 0) return intake;
    const cardNumber = person.cards[0]!.number;
    await clerk.call(staffEndpoints.addIntakeCard, { params, body: { cardNumber } });
    return look();
  }

  async function saved(): Promise<IntakeCase> {
    const { version, cards } = await withCard();
    const body = { version, answers: {}, amountFen, cardId: cards[0]!.cardId };
    return clerk.call(staffEndpoints.saveIntake, { params, body });
  }

  async function handIn(): Promise<Promised> {
    const key = `key-of-${caseId}`;
    const { version, cardId } = await persist(saved);
    const body = handInBody(version, amountFen, cardId!);
    const answer = await persist(() =>
      clerk.call(staffEndpoints.handInIntake, { params, body, idempotencyKey: key }),
    );
    if (answer.receiptNumber === null) throw new Error('a hand-in without a receipt number');
    return { key, caseId, receiptNumber: answer.receiptNumber };
  }

  return { caseId, amountFen, handIn };
}
