import {
  standingAmountInWords,
  standingWhenInWords,
  type previewStandingOrderBody,
  type StandingPreview,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { assertTerms, notNow } from '../commands/sign-order';
import { dayRuleOf, offerOf } from '../day-rule';
import { firstPlan, plansUntil } from '../domain/schedule';
import { termProblems } from '../domain/terms';
import { judgeChoice } from '../judge-choice';
import type { OrderParts } from '../order-parts';

/** The days on which it would run. Throws as signing does, and changes nothing. */
export async function previewOrder(
  parts: OrderParts,
  userId: string,
  { itemCode, terms }: z.output<typeof previewStandingOrderBody>,
): Promise<StandingPreview> {
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(parts.centreOf(person));
  const standing = offerOf(catalogue, itemCode);
  if (!standing.periods.some(({ every }) => every === terms.every))
    throw new AppError('standing.not-offered');
  const choice = await judgeChoice(
    parts,
    { person, catalogue, itemCode, standing, answers: {} },
    terms.every,
  );
  if (choice.whyNot.length > 0) throw notNow(choice);
  const rule = dayRuleOf(parts, standing);
  assertTerms(termProblems(terms, { offer: standing, rule, ...choice }));
  return {
    plans: plansUntil(terms, firstPlan(terms, choice.fromDay, rule), terms.endOn, rule),
    whenWords: standingWhenInWords(terms),
    amountWords: standingAmountInWords(terms.amount),
  };
}
