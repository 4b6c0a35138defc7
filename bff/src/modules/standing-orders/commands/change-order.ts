import {
  standingNeedsSignature,
  type changeStandingOrderBody,
  type StandingTerms as Terms,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { dayRuleOf, offerOf, todayOf } from '../day-rule';
import { takeStep, type OrderSet } from '../domain/change-order';
import { firstOfTerms } from '../domain/plans-ahead';
import { termProblems, termsInWords } from '../domain/terms';
import { judgeChoice } from '../judge-choice';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { goalOfTerms } from '../order-goal';
import { agreedOf, assertTerms, signatureOf } from './sign-order';
import { getOwnOrder } from './step-order';

interface ChangeInput {
  userId: string;
  orderId: string;
  body: z.output<typeof changeStandingOrderBody>;
}

/** Other terms from now on; what lets more or other money go is signed for again. A period that is made is not made anew. */
export async function changeOrder(parts: OrderParts, input: ChangeInput): Promise<OrderRow> {
  const { userId, body } = input;
  const order = await getOwnOrder(parts, userId, input.orderId, body.version);
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(order.centreCode);
  const standing = offerOf(catalogue, order.itemCode);
  const { terms } = body;
  if (terms.every !== order.every)
    assertTerms({ 'terms.every': '按月和按年不能互换，请结束这份约定，再签一份' });
  const card = await goalOfTerms(parts, standing, person, terms.cardId);
  const signing = standingNeedsSignature({ ...order, cardId: order.card.cardId as Terms['cardId'] }, terms);
  if (signing && body.signedName === undefined) throw new AppError('standing.signature-needed');
  if (signing && (await parts.isLocked(userId))) throw new AppError('safety.locked');
  const { answers, itemCode } = order;
  const choice = await judgeChoice(parts, { person, catalogue, itemCode, standing, answers }, order.every);
  const today = todayOf(parts);
  const rule = dayRuleOf(parts, standing);
  const latestEndOn = terms.endOn <= order.endOn ? order.endOn : choice.latestEndOn;
  const limits = { offer: standing, rule, fromDay: today, latestEndOn };
  assertTerms(termProblems(terms, limits));
  const says = termsInWords({ ...terms, card });
  const after = { ...order, ...agreedOf(terms), card };
  const set: OrderSet = {
    ...agreedOf(terms),
    card,
    next: firstOfTerms(after, today, rule),
    waitUntil: null,
    ...(signing && { signatures: [...order.signatures, signatureOf(parts, person, body, says)] }),
  };
  const stepping = { now: parts.clock.now(), tellBeforeDays: standing.tellBeforeDays };
  const change = takeStep(order, 'change', set, stepping);
  if (change === null) throw new AppError('standing.action-not-allowed');
  const changed = await parts.orders.write(order, change, stepping.now);
  if (changed === null) throw new AppError('standing.version-conflict');
  return changed;
}
