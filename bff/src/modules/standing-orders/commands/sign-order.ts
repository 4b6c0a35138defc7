import type { signStandingOrderBody, StandingTerms } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { assertSigned, checkAnswers, freezeAnswers, requestHash, type Person } from '../../applications';
import { dayRuleOf, offerOf, todayOf } from '../day-rule';
import { changeOf } from '../domain/change-order';
import { orderFacts } from '../domain/order-facts';
import { firstPlan } from '../domain/schedule';
import { termProblems, termsInWords } from '../domain/terms';
import type { OrderRecord, OrderSignature, OrderWitness } from '../domain/order-record';
import { goalOfTerms } from '../order-goal';
import { judgeChoice, type JudgedChoice } from '../judge-choice';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { owedEntry } from '../../../platform/owing';

type Body = z.output<typeof signStandingOrderBody>;

interface SignInput {
  userId: string;
  /** Made by the client; a repeat gets the first answer. */
  key: string;
  body: Body;
  /** At a window, on paper. */
  before?: OrderWitness;
}

/** Signs an order, once for the client's key, and no second one of the item while one has not ended. */
export async function signOrder(parts: OrderParts, input: SignInput): Promise<OrderRow> {
  const { userId, key, body } = input;
  const hash = requestHash(body);
  const earlier = await parts.orders.findByRequest(userId, key);
  if (earlier !== null) return sameAs(earlier, hash);
  if (await parts.isLocked(userId)) throw new AppError('safety.locked');
  const before = await parts.orders.findNewest(userId, body.itemCode);
  if (before !== null && before.state !== 'ended') throw new AppError('standing.already-there');
  const row = await rowOf(parts, input, hash, (before?.sequence ?? 0) + 1);
  if (await parts.orders.insert(row)) return row;
  const winner = await parts.orders.findByRequest(userId, key);
  if (winner === null) throw new AppError('standing.already-there');
  return sameAs(winner, hash);
}

function sameAs(order: OrderRow, hash: string): OrderRow {
  if (order.requestHash !== hash) throw new AppError('idempotency.differs');
  return order;
}

async function rowOf(
  parts: OrderParts,
  { userId, key, body, before }: SignInput,
  hash: string,
  sequence: number,
): Promise<OrderRow> {
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(parts.centreOf(person));
  const standing = offerOf(catalogue, body.itemCode);
  const { terms, answers, itemCode } = body;
  if (!standing.periods.some(({ every }) => every === terms.every))
    throw new AppError('standing.not-offered');
  const choice = await judgeChoice(parts, { person, catalogue, itemCode, standing, answers }, terms.every);
  if (choice.whyNot.length > 0) throw notNow(choice);
  const item = catalogue.getItem(itemCode);
  const questions = item.questions.filter(({ key: name }) => choice.assessment.questionKeys.includes(name));
  checkAnswers(questions, answers, { complete: true, today: todayOf(parts) });
  const rule = dayRuleOf(parts, standing);
  assertTerms(termProblems(terms, { offer: standing, rule, ...choice }));
  const card = await goalOfTerms(parts, standing, person, terms.cardId);
  const now = parts.clock.now();
  const order: OrderRecord = {
    _id: newId(),
    version: 0,
    centreCode: catalogue.centre.code,
    state: 'active',
    userId,
    memberNo: person.memberNo,
    itemCode,
    itemName: item.name,
    sequence,
    requestKey: key,
    requestHash: hash,
    ...agreedOf(terms),
    card,
    answers,
    frozenAnswers: freezeAnswers(questions, answers),
    questionKeys: choice.assessment.questionKeys,
    waivedMaterials: choice.assessment.eligibility.waivedMaterials,
    heldAtSigning: choice.findings.stops.map(({ id }) => id),
    expectedFen: choice.firstFen ?? 0,
    signatures: [
      { ...signatureOf(parts, person, body, termsInWords({ ...terms, card })), ...(before && { before }) },
    ],
    next: firstPlan(terms, choice.fromDay, rule),
    waitUntil: null,
    toldEndOn: null,
    runs: [],
    why: null,
    timeline: [{ at: now, action: 'sign', words: signedWords(before), version: 0 }],
    createdAt: now,
  };
  const { set } = changeOf(order, {}, standing.tellBeforeDays);
  const begun = owedEntry({ kind: 'notice', name: 'standing-begun', facts: orderFacts(order) }, now);
  return { ...order, ...set, outbox: [begun], updatedAt: now };
}

const signedWords = (before: OrderWitness | undefined) =>
  before === undefined ? '您签了约定' : `您在${before.windowName}签了约定`;

export function notNow({ whyNot }: Pick<JudgedChoice, 'whyNot'>): AppError {
  return new AppError('standing.not-now', { fields: { itemCode: whyNot.join('\n') } });
}

export function assertTerms(problems: Record<string, string>): void {
  if (Object.keys(problems).length > 0) throw new AppError('standing.terms-invalid', { fields: problems });
}

export function agreedOf({ every, month, dayOfMonth, amount, endOn }: StandingTerms) {
  return { every, month, dayOfMonth, amount, endOn };
}

interface Signed {
  consents?: Record<string, boolean> | undefined;
  signedName?: string | undefined;
}

/** Throws `case.consent-missing`, or `case.answers-incomplete` where the name is not theirs. */
export function signatureOf(
  { sealer, clock }: Pick<OrderParts, 'sealer' | 'clock'>,
  { name }: Pick<Person, 'name'>,
  { consents = {}, signedName = '' }: Signed,
  says: string,
): OrderSignature {
  assertSigned({ consents, signedName }, name);
  return { at: clock.now(), signedName: sealer.seal(signedName), consents: Object.keys(consents), says };
}
