import { authorityWords, dayOf, receiptNumber, yuan, type submitBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { randomDigits } from '../../../platform/ids';
import type { CoreLedger, ReservationAnswer } from '../../accounts';
import type { Assessment } from '../assessment';
import type { CaseJudge } from '../case-judge';
import { conflict, type CaseDesk } from '../case-desk';
import { asActor, systemActor, type CaseActor } from '../domain/actors';
import { askedQuestions } from '../domain/asked-questions';
import type { CaseRecord, PayoutCard, Submission } from '../domain/case-record';
import { handedInWith } from '../handed-in';
import type { UndertakingTerms } from '../domain/undertakings';
import { assertHeirs, checkComplete, freezeAnswers } from '../submission-check';
import { outboxEntry } from '../domain/outbox-entry';
import { paperOwed, withPaperTaken } from '../domain/paper-taken';
import { noticeFacts, termFacts, windowFacts } from '../notice-facts';
import { countTowardsFamily, lookAtFamily, type FamilyLimitParts } from '../family-limit';
import { countTowardsLimits } from '../own-limits';
import type { CaseDocuments, OwnLocks } from '../ports';
import { requestHash } from '../request-hash';
import { familyClocks, takeUpAll, undertakenTerms } from '../take-up-undertakings';
import { payoutCard, type SaveParts } from './save-answers';
import { signedBy, type Signature } from './sign-case';

export interface SubmitParts extends SaveParts {
  desk: CaseDesk;
  familySums: FamilyLimitParts['familySums'];
  judge: CaseJudge;
  ledger: CoreLedger;
  documents: CaseDocuments;
  /** As the member reads it, e.g. 灵山县窗口. */
  windowName: (districtCode: string) => string;
  ownLocks: OwnLocks;
}

export interface SubmitInput {
  userId: string;
  caseId: string;
  key: string;
  /** All that was sent: a repeat under the same key must be the same. */
  body: Submitted;
  signature: Signature;
  /** Where the money goes, where that was agreed on beforehand; absent: to the card of the body. */
  payTo?: PayoutCard;
  /** Told last, once nothing else stands in the way: what it throws, the case is not handed in. */
  before?: () => Promise<void>;
}

/** Where the case pays nothing, there is neither sum nor card; where it pays heirs or a seller, no card of the member's. */
type Submitted = { version: number; consents: Readonly<Record<string, boolean | undefined>> } & {
  [K in keyof Payout]?: Payout[K] | undefined;
};
type Payout = Pick<z.output<typeof submitBody>, 'amountFen' | 'cardId'>;

/** How long the web process has to finish what it began before a worker finishes it. */
const finishAfterMs = 15_000;

/**
 * Hands a draft in, once: the request is written down, the sum reserved in the ledger under our id, then the case
 * is received and has its number. A crash between any two steps is finished by `finishSubmission`; a repeat of the
 * same request gets the first answer; the same key for another body is refused.
 */
export async function submit(parts: SubmitParts, input: SubmitInput): Promise<CaseRecord> {
  const record = await parts.desk.getOwn(input.caseId, input.userId);
  const bodyHash = requestHash(input.body);
  const earlier = record.submission;
  if (earlier?.key === input.key && earlier.bodyHash !== bodyHash) throw new AppError('idempotency.differs');
  if (earlier?.key === input.key && earlier.status === 'confirmed') return record;
  if (earlier?.key === input.key && earlier.status === 'requested')
    return finishSubmission(parts, record._id);
  if (record.state !== 'draft' || earlier?.status === 'requested')
    throw new AppError('case.action-not-allowed');
  if (record.version !== input.body.version) throw conflict(record);
  const requested = await parts.desk.commit(record, await prepare(parts, record, input, bodyHash));
  if (requested === null) return submit(parts, input);
  return finishSubmission(parts, requested._id);
}

async function prepare(parts: SubmitParts, record: CaseRecord, input: SubmitInput, bodyHash: string) {
  const { body, key } = input;
  if (!Object.values(body.consents).every(Boolean)) throw new AppError('case.consent-missing');
  const item = parts.desk.catalogueOf(record).getItem(record.itemCode);
  const context = parts.desk.context(record);
  assertHeirs(record);
  await assertUnlocked(parts, record);
  const signed = signedBy(parts.sealer, input.signature, record);
  const payout = await payoutOf(parts, record, input);
  const family = await lookAtFamily(parts, record);
  const assessment = await assessAsAsked(parts, record);
  const { eligibility } = assessment;
  const questions = askedQuestions(item.questions, assessment);
  const documents = await parts.documents.listForCase(record._id);
  const { answers } = record;
  const { materials } = item;
  const terms = undertakenTerms(record, { materials, documents, waived: eligibility.waivedMaterials });
  assertSignedFor(terms, body);
  const undertaken = terms.map(({ materialCode }) => materialCode);
  const today = dayOf(context.now.toISOString());
  checkComplete({ questions, materials, answers, documents, eligibility, undertaken, today });
  if (eligibility.verdict === 'yes' && eligibility.capFen !== null) checkCap(payout, eligibility.capFen);
  await countTowardsFamily(parts, family, record, payout.amountFen, assessment);
  await countTowardsLimits(parts, record, payout.amountFen);
  await input.before?.();
  const submission: Submission = {
    key,
    bodyHash,
    requestedAt: context.now,
    status: 'requested',
    reservationId: record.submission?.status === 'refused' ? context.newId() : record._id,
    amountFen: payout.amountFen,
    ...signed,
    signedName: parts.sealer.seal(signed.signedName),
    consents: Object.keys(body.consents),
  };
  const owed = outboxEntry('task', 'finish-submission', context);
  return {
    set: {
      submission,
      ...formChecked(record.intake, input.signature),
      ...payout,
      ...assessment,
      frozenAnswers: freezeAnswers(questions, answers),
      ...(terms.length > 0 && takeUpAll(record, terms, context.now, context.calendar)),
      // The way up is as it was when the member handed it in, whatever the profile says later.
      approvalLevels: [...parts.desk.catalogueOf(record).flowOf(record.itemCode).approvalLevels],
    },
    timeline: [],
    outbox: [{ ...owed, dueAt: new Date(context.now.getTime() + finishAfterMs) }],
  };
}

/** 账户锁: said before anything else of the form is. */
async function assertUnlocked({ desk }: SubmitParts, record: CaseRecord): Promise<void> {
  if ((await desk.standingNow(record)).locked) throw new AppError('safety.locked');
}

/** 容缺、承诺 are agreed to on their own, before they hold. */
function assertSignedFor(terms: readonly UndertakingTerms[], { consents }: Submitted): void {
  if (terms.length === 0 || consents['undertakings'] === true) return;
  const names = terms.map(({ materialName }) => materialName).join('、');
  throw new AppError('case.consent-missing', {
    fields: { 'consents.undertakings': `请看清楚并勾选：${names}以后补交或者用承诺代替` },
  });
}

/** What is asked for and the card that it goes to; neither where the case pays nothing. */
async function payoutOf(
  parts: SubmitParts,
  record: CaseRecord,
  { body: { amountFen, cardId }, payTo }: Pick<SubmitInput, 'body' | 'payTo'>,
): Promise<{ amountFen: number | null; card: PayoutCard | null }> {
  const { userId, operation, inheritance, card } = record;
  const { payees } = parts.desk.catalogueOf(record).getItem(record.itemCode);
  if (operation !== undefined) return { amountFen: null, card: null };
  if (inheritance !== undefined && amountFen !== undefined) return { amountFen, card: null };
  if (amountFen !== undefined && payees === 'seller') return { amountFen, card: sellersAccount(card) };
  if (amountFen !== undefined && payTo !== undefined) return { amountFen, card: payTo };
  if (amountFen === undefined || cardId === undefined) throw new AppError('case.answers-incomplete');
  return { amountFen, card: await payoutCard(parts, userId, cardId) };
}

/** What was registered at the window; a card of the member's own is no seller's. */
function sellersAccount(card: PayoutCard | null): PayoutCard {
  if (card !== null && card.cardId === undefined) return card;
  throw new AppError('case.answers-incomplete', { fields: { cardId: '请登记卖房单位的监管账户' } });
}

function formChecked(intake: CaseRecord['intake'], signature: Signature): Pick<CaseRecord, 'intake'> {
  const formCheck = signature.on === 'paper' ? signature.formCheck : undefined;
  return intake === undefined || formCheck === undefined ? {} : { intake: { ...intake, formCheck } };
}

/**
 * Facts afresh, but the form as the member saw it: a department that is silent at this moment must not bring up a
 * question that was never asked, or a document that was waived. What is unknown goes to a person anyway.
 */
async function assessAsAsked({ judge }: SubmitParts, record: CaseRecord): Promise<Assessment> {
  const fresh = await judge.judge(record, record.answers);
  const waivedMaterials = { ...record.eligibility?.waivedMaterials, ...fresh.eligibility.waivedMaterials };
  return {
    ...fresh,
    questionKeys: record.questionKeys,
    eligibility: { ...fresh.eligibility, waivedMaterials },
  };
}

function checkCap({ amountFen }: { amountFen: number | null }, capFen: number): void {
  if (amountFen === null || amountFen <= capFen) return;
  throw new AppError('case.amount-above-cap', {
    fields: { amountFen: `这次最多可以提取 ${yuan(capFen)}` },
    extra: { capFen },
  });
}

const refusals = {
  'insufficient-balance': 'case.balance-insufficient',
  'account-frozen': 'case.account-frozen',
  'account-closed': 'case.balance-insufficient',
  'reservation-differs': 'idempotency.differs',
} as const satisfies Record<Extract<ReservationAnswer, { ok: false }>['reason'], string>;

/** From "requested" to "received" or back to a draft; safe to run any number of times, by web and worker alike. */
export async function finishSubmission(parts: SubmitParts, caseId: string): Promise<CaseRecord> {
  const record = await parts.desk.get(caseId);
  const { submission } = record;
  if (submission?.status !== 'requested') return record;
  const answer = await reserve(parts, record, submission);
  if (answer === null || answer.ok) return receive(parts, record, submission);
  await parts.desk.commit(record, {
    set: {
      submission: { ...submission, status: 'refused' },
      ...(record.undertakings && { undertakings: [], sideClocks: familyClocks(record) }),
    },
    timeline: [],
    outbox: [],
  });
  throw new AppError(refusals[answer.reason]);
}

/** null: nothing is to be set aside. */
async function reserve(
  { ledger }: SubmitParts,
  { memberNo, itemCode, homeKey }: CaseRecord,
  { reservationId, amountFen }: Submission,
): Promise<ReservationAnswer | null> {
  if (amountFen === null) return null;
  return ledger.reserve({ reservationId, memberNo, amountFen, itemCode, homeKey });
}

async function receive(parts: SubmitParts, record: CaseRecord, submission: Submission): Promise<CaseRecord> {
  const { now } = parts.desk;
  const today = dayOf(now.toISOString());
  const number = receiptNumber(parts.desk.catalogueOf(record).receiptPrefix, today, randomDigits(7));
  const answerBy = parts.desk.endOf('acceptance', record);
  const { reservationId, amountFen } = submission;
  const received = await parts.desk.actIfPossible(record._id, {
    ...handsIn(record, submission),
    set: (current) => ({
      ...paperOf(parts, current, submission, number),
      receiptNumber: number,
      submittedAt: now,
      submission: { ...submission, status: 'confirmed' },
      reservation: amountFen === null ? null : { reservationId, amountFen, status: 'reserved' },
    }),
    papers: await handedInWith(parts, record),
    ...(submission.handedInBy && { owes: paperOwed }),
    facts: (current) =>
      noticeFacts({ ...current, receiptNumber: number }, 'received', {
        ...termFacts('decide', answerBy),
        ...(submission.handedInBy && windowFacts(current, parts.windowName)),
        ...(submission.actedUnder && { actedBy: authorityWords['in-app'] }),
      }),
  });
  return received ?? parts.desk.get(record._id);
}

/** Whoever hands it in: an officer, the clock for an order that the member signed, the member, or whoever acts for them. */
function handsIn({ origin, userId }: CaseRecord, { handedInBy, actedUnder }: Submission) {
  if (origin !== undefined) return { action: 'submit-by-order', actor: systemActor } as const;
  const inApp = actedUnder ?? ({ kind: 'member', userId } as const);
  const actor: CaseActor = handedInBy ? asActor(handedInBy) : inApp;
  return { action: 'submit', actor } as const;
}

/** What was signed for at a window lies there on paper, as the intake notes. */
function paperOf(
  { desk }: SubmitParts,
  record: CaseRecord,
  { handedInBy: officer }: Submission,
  receiptNumber: string,
): Pick<CaseRecord, 'bundles'> {
  if (officer === undefined) return {};
  const { materials } = desk.catalogueOf(record).getItem(record.itemCode);
  const seen = record.intake?.seen ?? {};
  return withPaperTaken(record, { receiptNumber, materials, seen, officer, now: desk.now });
}
