import type { AssessLoan, LoanAnswers, LoanAssessment } from '@gjj/shared-types';
import type { FactBook, HomeLoanRule, Moment } from '../../catalogue';
import { answersOf, asksOf, assertAnswers, factsOfWords, filledIn, missingOf } from '../loan-asks';
import { centreOf, ruleOf, todayOf, type LoanParts, type Whose } from '../loan-parts';
import { presentAssessment } from '../present-assessment';

const byWords = [
  '按您填的算，没有查账户，也没有查部门的登记；登录以后，查得到的不用您填。',
  '账户没有冻结、没有被限制贷款，是按没有算的。',
];
const byRecords = ['查得到的用查到的；查不到的用您填的，申请时要核对。'];

/**
 * What somebody may borrow, by what they say. Throws `catalogue.centre-not-found`, `loans.not-stated`,
 * `loans.answers-invalid`.
 */
export async function assessLoan(parts: LoanParts, whose: Whose, asked: AssessLoan): Promise<LoanAssessment> {
  const today = todayOf(parts);
  const rule = ruleOf(await centreOf(parts, whose), today);
  const now = parts.clock.now().toISOString();
  assertAnswers(asksOf(rule), asked.answers);
  const facts = factsOfWords(rule, asked.answers, now);
  return judge(rule, facts, { today, now, answers: {} }, asked, byWords);
}

/**
 * What a member may borrow: ledger and departments are asked under the consent that the member joined with; what they
 * do not tell, the member may say. Throws `loans.not-stated`, `loans.answers-invalid`.
 */
export async function assessMyLoan(
  parts: LoanParts,
  userId: string,
  asked: AssessLoan,
): Promise<LoanAssessment> {
  const today = todayOf(parts);
  const person = await parts.members.getPerson(userId);
  const rule = ruleOf(parts.centres.ofOrMain(person.centreCode), today);
  assertAnswers(asksOf(rule), asked.answers);
  const foresight = await parts.assessor.foresee(person, {
    until: today,
    purpose: '看能贷多少',
    also: rule.factsNeeded,
    only: [],
  });
  const moment = foresight.momentOf(today);
  const facts = filledIn(foresight.factsOn(today), asked.answers, moment.now);
  return judge(rule, facts, moment, asked, byRecords);
}

function judge(
  rule: HomeLoanRule,
  facts: FactBook,
  { today, now }: Moment,
  { answers, months, withdrawFen }: AssessLoan,
  assumptions: string[],
): LoanAssessment {
  const moment: Moment = { today, now, answers: answersOf(rule, answers) };
  const loan = rule.assess(facts, moment, months);
  const taken = withdrawFen === undefined ? null : withdrawn(facts, withdrawFen);
  const after = taken && { amountFen: taken.amountFen, loan: rule.assess(taken.facts, moment, months) };
  return presentAssessment(loan, after, { missing: missing(rule, facts, answers), assumptions });
}

const missing = (rule: HomeLoanRule, facts: FactBook, answers: LoanAnswers) =>
  missingOf(asksOf(rule), facts, answers);

/** As if so much had left the account; never more than is in it. */
function withdrawn(facts: FactBook, withdrawFen: number): { amountFen: number; facts: FactBook } {
  const { availableFen: balance } = facts;
  if (balance?.known !== true) return { amountFen: withdrawFen, facts };
  const amountFen = Math.min(withdrawFen, Number(balance.value));
  return {
    amountFen,
    facts: { ...facts, availableFen: { ...balance, value: Number(balance.value) - amountFen } },
  };
}
