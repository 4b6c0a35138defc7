import {
  dayInWords,
  standingAmountInWords,
  standingWhenInWords,
  stateWordsOf,
  type CaseId,
  type StaffStandingOrder,
  type StandingOrder,
  type StandingOrderId,
  type StandingOrderSummary,
  type StandingRun,
  type StandingTerms,
} from '@gjj/shared-types';
import { matterOf, type CaseRecord } from '../applications';
import type { OrderRecord, OrderRun } from './domain/order-record';
import { memberSteps } from './domain/order-table';

/** What an order is doing, in a sentence. */
function sentenceOf({ state, next, why, waitUntil }: OrderRecord): string {
  if (state === 'ended') return '已结束，不会再自动申请';
  if (state === 'paused')
    return why?.byMember === true ? '您暂停了，没有恢复以前不会自动申请' : '没有办成，已自动暂停，请看原因';
  if (next === null) return '到期前没有下一次了，到期自动结束';
  if (waitUntil !== null) return '您有一件同样的业务还没有办完，办完后自动补上';
  return `下一次${dayInWords(next.plannedOn)}，到日子自动申请`;
}

export function presentOrderSummary(order: OrderRecord): StandingOrderSummary {
  const { _id, version, itemCode, itemName, state, every, next, endOn, card } = order;
  return {
    orderId: _id as StandingOrderId,
    version,
    itemCode,
    itemName,
    state,
    sentence: sentenceOf(order),
    every,
    whenWords: standingWhenInWords(order),
    amountWords: standingAmountInWords(order.amount),
    nextOn: state === 'active' ? (next?.plannedOn ?? null) : null,
    endOn,
    toLoan: card.cardId === null,
    bankName: card.bankName,
    cardLast4: card.last4,
  };
}

type FindCase = (caseId: string) => Promise<CaseRecord | null>;

/** A year of runs, newest first, each as its case now stands. */
export async function presentOrder(order: OrderRecord, findCase: FindCase): Promise<StandingOrder> {
  return {
    ...presentOrderSummary(order),
    terms: termsOf(order),
    why: presentWhy(order),
    runs: await presentRuns(order, findCase),
    signedAt: (order.signatures.at(-1)?.at ?? order.createdAt).toISOString(),
    timeline: order.timeline.map(({ at, words }) => ({ at: at.toISOString(), words })).toReversed(),
    frozenAnswers: order.frozenAnswers,
    allowedActions: memberSteps(order.state),
  };
}

export async function presentForStaff(order: OrderRecord, findCase: FindCase): Promise<StaffStandingOrder> {
  const { terms: _terms, allowedActions: _actions, ...shown } = await presentOrder(order, findCase);
  return shown;
}

function termsOf({ every, month, dayOfMonth, amount, card, endOn }: OrderRecord): StandingTerms {
  return { every, month, dayOfMonth, amount, cardId: card.cardId as StandingTerms['cardId'], endOn };
}

function presentWhy({ why }: OrderRecord): StandingOrder['why'] {
  if (why === null || why.reasons.length === 0) return null;
  return { reasons: why.reasons, remedies: why.remedies };
}

const mostShown = 12;

async function presentRuns(order: OrderRecord, findCase: FindCase): Promise<StandingRun[]> {
  const past = order.runs.toReversed().slice(0, mostShown);
  const shown = await Promise.all(past.map((run) => presentRun(run, findCase)));
  const { next, state } = order;
  const said = past.some(({ period }) => period === next?.period);
  return next === null || state !== 'active' || said ? shown : [comingRun(next), ...shown];
}

const comingRun = ({ period, plannedOn }: NonNullable<OrderRecord['next']>): StandingRun => ({
  ...{ period, plannedOn },
  outcome: 'coming',
  at: null,
  caseId: null,
  sentence: null,
  amountFen: null,
  reasons: [],
  remedies: [],
});

async function presentRun(run: OrderRun, findCase: FindCase): Promise<StandingRun> {
  const { at, caseId, amountFen, ...kept } = run;
  const record = caseId === null ? null : await findCase(caseId);
  return {
    ...kept,
    at: at.toISOString(),
    caseId: caseId as CaseId | null,
    sentence: record && stateWordsOf(record.state, matterOf(record)).sentence,
    amountFen: record?.decision?.amountFen ?? amountFen,
  };
}
