import {
  flexibleTermsInWords,
  maskName,
  type changeFlexibleBody,
  type FlexibleTerms,
  type JoinFlexibleBody,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import type { LedgerMember } from '../../accounts';
import { assertSigned, requestHash } from '../../applications';
import { isOver, type Agreement, type AgreementSignature } from '../domain/agreement';
import { isDebiting, memberSteps, stepOf } from '../domain/decide';
import { changeFrom, firstMonth } from '../domain/months';
import { todayOf, type FlexibleParts } from '../flexible-parts';
import { assertTerms, getOffer } from '../offer';
import type { AgreementRow } from '../agreement-model';

/** Why somebody cannot deposit for themselves now, by what the ledger says; none: they can. */
export function whyNotJoin({ member, stale }: { member: LedgerMember; stale: boolean }): string[] {
  const employed = member.accounts.find(({ status, flexible }) => status === 'active' && !flexible);
  return [
    ...(stale ? ['公积金账上的最新情况暂时查不到，请过一会儿再来'] : []),
    ...(member.frozen || member.accounts.some(({ status }) => status === 'frozen')
      ? ['您的账户有限制，请先拨打热线问一问']
      : []),
    ...(employed === undefined
      ? []
      : [`您的公积金正由${employed.employerName}缴存；离开单位、账户封存以后才能自己缴`]),
  ];
}

async function cardOf(
  { members }: FlexibleParts,
  userId: string,
  cardId: string,
): Promise<Agreement['card']> {
  const card = await members.findCard(userId, cardId);
  if (card === null)
    throw new AppError('identity.card-not-found', {
      fields: { 'terms.cardId': '没有找到这张卡，请重新选择' },
    });
  return { cardId: card.cardId, bankName: card.bankName, last4: card.last4 };
}

const agreedOf = ({ baseFen, percent, dayOfMonth }: FlexibleTerms) => ({ baseFen, percent, dayOfMonth });

interface Signing {
  terms: FlexibleTerms;
  consents: Record<string, boolean>;
  signedName: string;
}

/** Throws as `assertSigned`. */
function signatureOf(
  { sealer, clock }: FlexibleParts,
  { terms, consents, signedName }: Signing,
  name: string,
): AgreementSignature {
  assertSigned({ consents, signedName }, name);
  const says = flexibleTermsInWords(terms);
  return { at: clock.now(), signedName: sealer.seal(signedName), consents: Object.keys(consents), says };
}

interface JoinInput {
  userId: string;
  /** Made by the client; a repeat gets the first answer. */
  key: string;
  body: JoinFlexibleBody;
}

/** Signs an agreement, once for the client's key, and no second one while one is in force. */
export async function joinFlexible(
  parts: FlexibleParts,
  { userId, key, body }: JoinInput,
): Promise<AgreementRow> {
  const hash = requestHash(body);
  const earlier = await parts.agreements.findByRequest(userId, key);
  if (earlier !== null) return sameAs(earlier, hash);
  try {
    const row = await rowOf(parts, { userId, key, body }, hash);
    if (await parts.agreements.insert(row)) return row;
    throw new AppError('flexible.already-there');
  } catch (error) {
    // The same call may have been faster meanwhile: what stands in the way is then its own.
    const winner = await parts.agreements.findByRequest(userId, key);
    if (winner === null) throw error;
    return sameAs(winner, hash);
  }
}

function sameAs(row: AgreementRow, hash: string): AgreementRow {
  if (row.requestHash !== hash) throw new AppError('idempotency.differs');
  return row;
}

async function rowOf(
  parts: FlexibleParts,
  { userId, key, body }: JoinInput,
  hash: string,
): Promise<AgreementRow> {
  if (await parts.isLocked(userId)) throw new AppError('safety.locked');
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.ofOrMain(person.centreCode);
  const { limits } = getOffer(catalogue);
  const before = await parts.agreements.findNewest(person.memberNo);
  if (before !== null && !isOver(before)) throw new AppError('flexible.already-there');
  const answer = await parts.getMember(person.memberNo);
  const whyNot = whyNotJoin(answer);
  if (whyNot.length > 0) throw new AppError('flexible.not-now', { fields: { terms: whyNot.join('\n') } });
  assertTerms(body.terms, limits);
  const card = await cardOf(parts, userId, body.terms.cardId);
  const now = parts.clock.now();
  const { accounts } = answer.member;
  const home = accounts.find(({ flexible }) => flexible) ?? accounts[0];
  const agreement: Agreement = {
    state: 'joining',
    ...{ userId, memberNo: person.memberNo, nameMasked: maskName(person.name) },
    districtCode: home?.districtCode ?? catalogue.centre.districts[0]!.code,
    sequence: (before?.sequence ?? 0) + 1,
    ...{ requestKey: key, requestHash: hash, terms: agreedOf(body.terms), card },
    signatures: [signatureOf(parts, body, person.name)],
    ...{ changedOn: null, nextMonth: null, debits: [], looking: null, reason: null, createdAt: now },
    timeline: [{ at: now, words: '您签了灵活就业缴存协议' }],
  };
  return {
    ...agreement,
    ...{ _id: newId(), version: 1, centreCode: catalogue.centre.code, nextAt: null, updatedAt: now },
    outbox: [owedEntry({ kind: 'task', name: 'join' }, now)],
  };
}

/** A member's own; another's does not exist for them. Throws `flexible.not-found`, `flexible.version-conflict`. */
export async function getOwn(
  { agreements }: Pick<FlexibleParts, 'agreements'>,
  { userId, agreementId, version }: { userId: string; agreementId: string; version: number },
): Promise<AgreementRow> {
  const row = await agreements.find(agreementId);
  if (row === null || row.userId !== userId) throw new AppError('flexible.not-found');
  if (row.version !== version) throw new AppError('flexible.version-conflict');
  return row;
}

interface ChangeInput {
  userId: string;
  agreementId: string;
  body: z.output<typeof changeFlexibleBody>;
}

/** Other terms from the next debit on, signed for again; base and percent once in a 缴存年度. */
export async function changeFlexible(parts: FlexibleParts, { userId, agreementId, body }: ChangeInput) {
  const row = await getOwn(parts, { userId, agreementId, version: body.version });
  if (!memberSteps(row).includes('change')) throw new AppError('flexible.action-not-allowed');
  if (isDebiting(row)) throw new AppError('flexible.debit-under-way');
  if (await parts.isLocked(userId)) throw new AppError('safety.locked');
  const { limits, terms } = getOffer(parts.centres.of(row.centreCode));
  const today = todayOf(parts);
  const asked = agreedOf(body.terms);
  const otherSum = asked.baseFen !== row.terms.baseFen || asked.percent !== row.terms.percent;
  if (otherSum && changeFrom(row.changedOn, today, terms.yearBegins) !== null)
    throw new AppError('flexible.changed-before');
  assertTerms(body.terms, limits);
  const [person, card] = await Promise.all([
    parts.members.getPerson(userId),
    cardOf(parts, userId, body.terms.cardId),
  ]);
  const now = parts.clock.now();
  const months = row.debits.map(({ month }) => month);
  const change = stepOf(row, {
    set: {
      ...{ terms: asked, card, signatures: [...row.signatures, signatureOf(parts, body, person.name)] },
      ...(otherSum && { changedOn: today }),
      ...(row.state === 'active' && { nextMonth: firstMonth(today, asked.dayOfMonth, months) }),
    },
    ...{ words: `您改了约定：${flexibleTermsInWords(asked)}`, now, notice: 'flexible-changed' },
    ...(otherSum && { task: 'set' }),
  });
  if ((await parts.agreements.commit(row, change, now)) === null)
    throw new AppError('flexible.version-conflict');
}
