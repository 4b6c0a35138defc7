import { sourceInWords, type StandingChoice, type StandingOffer } from '@gjj/shared-types';
import { presentSource, type Standing } from '../../catalogue';
import { offerOf } from '../day-rule';
import { judgeChoice, type JudgedChoice } from '../judge-choice';
import type { OrderParts } from '../order-parts';
import { loanOf } from '../order-goal';
import { orderIdOf } from './list-orders';

const dayOffWords: Record<Standing['onDayOff'], string> = {
  next: '那天放假的，顺延到下一个工作日',
  before: '那天放假的，提前到上一个工作日',
  same: '那天放假也照办',
};

/** What the member could agree on of an item, judged today. Throws `standing.not-offered`. */
export async function showOffer(parts: OrderParts, userId: string, itemCode: string): Promise<StandingOffer> {
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(parts.centreOf(person));
  const standing = offerOf(catalogue, itemCode);
  const item = catalogue.getItem(itemCode);
  const wanted = { person, catalogue, itemCode, standing, answers: {} };
  const choices = await Promise.all(standing.periods.map(({ every }) => judgeChoice(parts, wanted, every)));
  const [first] = choices as [JudgedChoice, ...JudgedChoice[]];
  const byLease = first.findings.until !== null && first.latestEndOn === first.findings.until;
  return {
    itemCode,
    itemName: item.name,
    periods: standing.periods.map(({ every }) => every),
    orderId: orderIdOf(await parts.orders.findNewest(userId, itemCode)),
    choices: choices.map(presentChoice),
    days: standing.days,
    dayOffWords: dayOffWords[standing.onDayOff],
    amounts: standing.amounts,
    loan: standing.toLoan === undefined ? null : presentLoan(await loanOf(parts, person.memberNo)),
    longestMonths: standing.longestMonths,
    latestEndOn: first.latestEndOn,
    untilWords: byLease ? `最晚到${standing.untilWords ?? ''}` : `最长 ${standing.longestMonths} 个月`,
    tellBeforeDays: standing.tellBeforeDays,
    stopsWhen: standing.stops.map(({ says }) => says),
    questions: item.questions.filter(({ key }) => first.assessment.questionKeys.includes(key)),
    consentText: item.consentText,
    sourceWords:
      sourceInWords(presentSource(standing.source)) + (standing.source.assumed ? '（待中心确认）' : ''),
  };
}

const presentLoan = (loan: Awaited<ReturnType<typeof loanOf>>): StandingOffer['loan'] =>
  loan && { last4: loan.loanNo.slice(-4), balanceFen: loan.balanceFen };

function presentChoice(choice: JudgedChoice): StandingChoice {
  const { every, assessment, findings, firstFen, fromDay, whyNot } = choice;
  return {
    every,
    eligibility: assessment.eligibility,
    instalmentFen: findings.instalmentFen,
    firstFen,
    fromDay,
    maySign: whyNot.length === 0,
    whyNot,
  };
}
