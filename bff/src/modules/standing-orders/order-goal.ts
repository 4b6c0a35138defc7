import { fundLoanName } from '@gjj/shared-types';
import type { OrderedApplication, Person } from '../applications';
import type { Standing } from '../catalogue';
import { AppError } from '../../platform/errors';
import type { OrderGoal, OrderRecord } from './domain/order-record';
import type { OrderParts } from './order-parts';

type Loan = NonNullable<Awaited<ReturnType<OrderParts['openLoans']>>>[number];

/** 冲还贷: the one loan that is being repaid. Of several nobody guesses which; null then, and where there is none. */
export async function loanOf({ openLoans }: Pick<OrderParts, 'openLoans'>, memberNo: string) {
  const [only, ...others] = (await openLoans(memberNo)) ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

/** Where the money is to go, as it was chosen. Throws `identity.card-not-found`, `standing.terms-invalid`. */
export async function goalOfTerms(
  parts: Pick<OrderParts, 'members' | 'openLoans'>,
  { toLoan }: Pick<Standing, 'toLoan'>,
  { userId, memberNo }: Pick<Person, 'userId' | 'memberNo'>,
  cardId: string | null,
): Promise<OrderGoal> {
  if (cardId !== null) return cardOf(parts, userId, cardId);
  const loan = toLoan === undefined ? null : await loanOf(parts, memberNo);
  if (loan === null)
    throw new AppError('standing.terms-invalid', {
      fields: { 'terms.cardId': '现在不能约定冲还贷，请选一张本人的卡' },
    });
  return { cardId: null, bankName: fundLoanName, last4: last4Of(loan) };
}

async function cardOf(
  { members }: Pick<OrderParts, 'members'>,
  userId: string,
  cardId: string,
): Promise<OrderGoal> {
  const card = await members.findCard(userId, cardId);
  if (card === null)
    throw new AppError('identity.card-not-found', {
      fields: { 'terms.cardId': '没有找到这张卡，请重新选择' },
    });
  return { cardId: card.cardId, bankName: card.bankName, last4: card.last4 };
}

const last4Of = ({ loanNo }: Loan): string => loanNo.slice(-4);

/** Where the money of a run goes today, and the most that may go there; or why it cannot. */
type RunGoal =
  | { payTo: OrderedApplication['payTo']; mostFen: number }
  | { payTo: null; becomes: 'pause' | 'end'; reasons: string[]; remedies: string[] };

/** The card may be gone, the loan paid off: what was agreed on is never given to another. Throws OutsideError. */
export async function goalOf(
  parts: Pick<OrderParts, 'members' | 'openLoans'>,
  { userId, memberNo, card }: Pick<OrderRecord, 'userId' | 'memberNo' | 'card'>,
): Promise<RunGoal> {
  const { cardId } = card;
  if (cardId !== null) {
    const found = await parts.members.findCard(userId, cardId);
    return found === null ? cardGone(card) : { payTo: { cardId }, mostFen: Number.MAX_SAFE_INTEGER };
  }
  const loans = await parts.openLoans(memberNo);
  if (loans === null) return loanUnknown;
  const loan = loans.find((one) => last4Of(one) === card.last4);
  return loan === undefined ? loanGone(card) : { payTo: { loanNo: loan.loanNo }, mostFen: loan.balanceFen };
}

const cardGone = ({ last4 }: OrderGoal): RunGoal => ({
  ...{ payTo: null, becomes: 'pause' },
  reasons: [`约定里尾号 ${last4} 的卡已经删掉了`],
  remedies: ['请在约定里换一张本人的卡，再恢复'],
});

const loanUnknown: RunGoal = {
  ...{ payTo: null, becomes: 'pause' },
  reasons: ['现在查不到您的公积金贷款，没有冲还'],
  remedies: ['过一天请点“恢复”再试；还查不到的，请打电话问中心'],
};

const loanGone = ({ last4 }: OrderGoal): RunGoal => ({
  ...{ payTo: null, becomes: 'end' },
  reasons: [`尾号 ${last4} 的公积金贷款已经还清`],
  remedies: ['还有贷款要还的，可以再签一份约定'],
});
