import { dayOf, type Answers } from '@gjj/shared-types';
import { groundsOf, mayApproveByMachine, withIdentityNotes } from '../applications';
import { Catalogue, onlyVersion, type CentreProfile, type FactBook } from '../catalogue';
import type { Judgement, PackedBasis } from './domain/judgement';

/**
 * Judges once more what a package holds, by the rules alone: nobody is asked anything, and the day is the day of then.
 * The same facts, answers and rules give the same bytes. Throws `UnknownItemError` where these rules know no such item.
 */
export function judgeAgain(basis: PackedBasis, rules: CentreProfile): Judgement {
  const { itemCode, assessedAt: now, amountFen, undertakings, identity } = basis;
  const today = dayOf(now);
  const catalogue = new Catalogue(onlyVersion(rules), () => today).on(today);
  const moment = { today, now, answers: basis.answers as Answers, every: basis.every };
  const eligibility = withIdentityNotes(
    catalogue.assess(itemCode, basis.facts as FactBook, moment),
    identity.nameSure,
    catalogue.identityNote(itemCode, identity.documentKind),
  );
  const { facts, rule } = groundsOf(eligibility);
  const mayApprove = mayApproveByMachine(eligibility, { amountFen, undertakings, doubts: identity.doubts });
  return { eligibility, machine: { mayApprove, facts, rule } };
}
