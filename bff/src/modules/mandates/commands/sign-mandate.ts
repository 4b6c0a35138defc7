import {
  addDays,
  compareNames,
  dayOf,
  dayWithYear,
  documentKey,
  yuan,
  type EndpointBody,
  type memberEndpoints,
} from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import { requestHash } from '../../applications';
import type { ProvenPerson } from '../../identity';
import { lookAgainAt, signedOwes } from '../domain/decide';
import type { MandateRecord } from '../domain/mandate';
import type { MandateParts } from '../mandate-parts';
import type { MandateRow } from '../mandate-model';
import { whyNoMore } from '../how-many';
import { catalogueFor, itemsInApp } from '../in-app';

type Body = EndpointBody<typeof memberEndpoints.signMandate>;

interface SignInput {
  principalId: string;
  /** Made by the client; a repeat gets the first answer. */
  key: string;
  body: Body;
}

/**
 * Signs a mandate, once for the client's key. Whether somebody of the name and number that were given is a member is
 * neither looked up here nor ever told: the answer is the same, in as much time.
 */
export async function signMandate(
  parts: MandateParts,
  { principalId, key, body }: SignInput,
): Promise<MandateRow> {
  const hash = requestHash(body);
  const earlier = await parts.mandates.findByRequest(principalId, key);
  if (earlier !== null) return sameAs(earlier, hash);
  if (await parts.isLocked(principalId)) throw new AppError('safety.locked');
  const person = await parts.members.getPerson(principalId);
  await assertNotTooMany(parts, person);
  const row = await rowOf(parts, person, { principalId, key, body }, hash);
  if (!(await parts.mandates.insert(row))) {
    const winner = await parts.mandates.findByRequest(principalId, key);
    return sameAs(winner!, hash);
  }
  await parts.members.recordSecurityEvent(principalId, '签了委托，请一个人替自己办业务', '小程序');
  return row;
}

function sameAs(row: MandateRow, hash: string): MandateRow {
  if (row.requestHash !== hash) throw new AppError('idempotency.differs');
  return row;
}

async function assertNotTooMany(parts: MandateParts, person: ProvenPerson): Promise<void> {
  if ((await whyNoMore(parts, person)) !== null) throw new AppError('mandate.too-many');
}

async function rowOf(
  parts: MandateParts,
  person: ProvenPerson,
  { principalId, key, body }: SignInput,
  hash: string,
): Promise<MandateRow> {
  const { sealer, clock } = parts;
  const catalogue = catalogueFor(parts, person);
  const { answerDays, longestDays } = catalogue.mandates;
  const now = clock.now();
  const today = dayOf(now.toISOString());
  const offered = itemsInApp(catalogue);
  const items = offered.filter(({ itemCode }) => body.itemCodes.includes(itemCode));
  assertTerms({
    ...(items.length !== new Set(body.itemCodes).size && {
      itemCodes: '有的业务不能在小程序里委托，请重新选',
    }),
    ...endProblem(body.endOn, today, longestDays),
    ...selfProblem(body, person),
  });
  const card = await cardOf(parts, principalId, body.cardId);
  const mandate: MandateRecord = {
    _id: newId(),
    version: 0,
    centreCode: catalogue.centre.code,
    state: 'asked',
    principalId,
    principalName: sealer.seal(person.name),
    agentName: sealer.seal(body.agentName),
    agentKnownBy: sealedKnownBy(parts, body.agentKnownBy),
    agentId: null,
    items,
    endOn: body.endOn,
    limitFen: body.limitFen,
    card,
    requestKey: key,
    requestHash: hash,
    signature: signatureOf(parts, person, body, termsInWords({ items, card, ...body }), now),
    answerBy: addDays(today, answerDays),
    answeredAt: null,
    ended: null,
    acts: [],
    createdAt: now,
  };
  const outbox = signedOwes().map((owes) => owedEntry(owes, now));
  return { ...mandate, nextAt: lookAgainAt(mandate, now), outbox, updatedAt: now };
}

function assertTerms(fields: Record<string, string>): void {
  if (Object.keys(fields).length > 0) throw new AppError('mandate.terms-invalid', { fields });
}

function endProblem(endOn: string, today: string, longestDays: number): Record<string, string> {
  const latest = addDays(today, longestDays);
  if (endOn < today) return { endOn: '委托到哪天为止，要在今天或者以后' };
  return endOn > latest ? { endOn: `委托最长到${dayWithYear(latest)}` } : {};
}

function selfProblem(
  { agentKnownBy: known }: Body,
  { document, phone }: ProvenPerson,
): Record<string, string> {
  const isSelf =
    known.by === 'phone' ? known.phone === phone : documentKey(known.document) === documentKey(document);
  return isSelf ? { agentName: '不用委托自己，请填替您办的那个人' } : {};
}

function sealedKnownBy({ sealer }: MandateParts, known: Body['agentKnownBy']): MandateRecord['agentKnownBy'] {
  if (known.by === 'phone') return { by: 'phone', number: sealer.seal(known.phone) };
  const { kind, number } = known.document;
  return { by: 'document', kind, number: sealer.seal(number) };
}

async function cardOf(
  { members }: MandateParts,
  userId: string,
  cardId: string,
): Promise<MandateRecord['card']> {
  const card = await members.findCard(userId, cardId);
  if (card === null)
    throw new AppError('identity.card-not-found', { fields: { cardId: '没有找到这张卡，请重新选择' } });
  return { cardId, bankName: card.bankName, last4: card.last4 };
}

type Terms = Pick<MandateRecord, 'items' | 'card' | 'endOn' | 'limitFen'>;

const termsInWords = ({ items, card, endOn, limitFen }: Terms): string =>
  `${items.map(({ itemName }) => itemName).join('、')}，每次最多 ${yuan(limitFen)}，到${dayWithYear(endOn)}为止，` +
  `钱只付到${card.bankName}尾号 ${card.last4} 的卡`;

/** Throws `case.consent-missing`, or `case.answers-incomplete` where the name is not theirs. */
function signatureOf(
  { sealer }: MandateParts,
  { name }: ProvenPerson,
  { consents, signedName }: Body,
  says: string,
  at: Date,
): MandateRecord['signature'] {
  if (!Object.values(consents).every(Boolean)) throw new AppError('case.consent-missing');
  if (compareNames(signedName, name) === 'different')
    throw new AppError('case.answers-incomplete', { fields: { signedName: '签名要和证件上的姓名一致' } });
  return { at, signedName: sealer.seal(signedName), consents: Object.keys(consents), says };
}
