import {
  matterNumber,
  maskName,
  maskPhone,
  type EnvelopeId,
  type MatterKind,
  type OpenMatterBody,
} from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId, randomDigits } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import { requestHash } from '../../applications';
import { factsOf, said, type MatterOwes } from '../domain/decide';
import { isForSupervisors, termOfKind, type Matter, type Said } from '../domain/matter';
import { clockOfWindow, nextMoment, queueDueAt, startClock } from '../domain/matter-clock';
import type { FeedbackParts } from '../feedback-parts';
import { termEnd, todayAt } from '../matter-desk';
import type { MatterRow } from '../matter-model';
import { aboutCase, disputedIn, windowAsked } from './checks';

/** What is opened, whoever opens it: the member, an agent for whoever rings, or a low rating by itself. */
export interface Opening {
  userId: string;
  requestKey: string;
  body: unknown;
  kind: MatterKind;
  text: string;
  /** What is attached to the first words. */
  envelopeId?: EnvelopeId | undefined;
  more: Partial<Pick<Matter, 'caseId' | 'itemName' | 'stars' | 'seen' | 'disputed' | 'window'>>;
}

const numberTries = 5;

/** Once for a key: a repeat gets the first; another body under it is refused. */
export async function open(parts: FeedbackParts, opening: Opening): Promise<MatterRow> {
  const { records } = parts;
  const { userId, requestKey } = opening;
  const bodyHash = requestHash(opening.body);
  for (let attempt = 0; attempt < numberTries; attempt += 1) {
    const known = await records.findByRequest(userId, requestKey);
    if (known !== null) return sameOrRefuse(known, bodyHash);
    const row = await newRow(parts, opening, bodyHash);
    if (await records.insert(row)) return row;
  }
  throw new AppError('service.busy');
}

/** Asked before anything is checked afresh: what was right then may have changed since. */
export async function openedBefore(
  { records }: FeedbackParts,
  { userId, requestKey, body }: Pick<Opening, 'userId' | 'requestKey' | 'body'>,
): Promise<MatterRow | null> {
  const known = await records.findByRequest(userId, requestKey);
  return known && sameOrRefuse(known, requestHash(body));
}

function sameOrRefuse(known: MatterRow, bodyHash: string): MatterRow {
  if (known.bodyHash !== bodyHash) throw new AppError('idempotency.differs');
  return known;
}

async function newRow(parts: FeedbackParts, opening: Opening, bodyHash: string): Promise<MatterRow> {
  const { userId, kind, more } = opening;
  const now = parts.clock.now();
  const { name, phone, centreCode: code } = await parts.members.getPerson(userId);
  const { centre, receiptPrefix } = parts.centres.ofOrMain(code);
  const term = termOfKind(kind);
  const window = more.window ?? null;
  const day = todayAt(parts);
  const clock =
    term === null
      ? clockOfWindow(now, { to: window!.to, day: dayOfWindow(window!) })
      : startClock(now, termEnd(parts, centre.code, term));
  const matter: Matter = {
    number: matterNumber(receiptPrefix, day, randomDigits(7)),
    ...{ kind, state: 'received', userId, centreCode: centre.code, receivedAt: now },
    ...{ caseId: null, itemName: null, stars: null, seen: null, disputed: null, ...more, window },
    ...{ owner: null, clock, reopened: 0, reopenBy: null, correction: null },
    said: await firstWords(parts, opening, now),
  };
  return {
    ...matter,
    _id: newId(),
    version: 1,
    outbox: owedOf(matter).map((one) => owedEntry(one, now)),
    nextAt: nextMoment(matter, now),
    updatedAt: now,
    ...{ requestKey: opening.requestKey, bodyHash, queueDueAt: queueDueAt(matter) },
    ...{ nameMasked: maskName(name), phoneMasked: phone && maskPhone(phone) },
  };
}

async function firstWords(
  { sealer, attachments }: FeedbackParts,
  { userId, text, requestKey, envelopeId }: Opening,
  now: Date,
): Promise<Said[]> {
  if (text === '') return [];
  const word = said({ kind: 'member', userId }, 'said', sealer.seal(text), now);
  if (envelopeId === undefined) return [word];
  const envelope = await attachments.send({
    senderId: userId,
    envelopeId,
    kind: 'matter',
    message: requestKey,
  });
  return [{ ...word, envelope }];
}

const dayOfWindow = ({ from }: { from: Date }) =>
  new Date(from.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

function owedOf(matter: Matter): MatterOwes[] {
  const { clock, window } = matter;
  const facts = {
    ...factsOf(matter),
    ...(window === null && clock?.dueOn != null && { decideOn: clock.dueOn }),
    ...(window && { callFrom: window.from.toISOString(), callTo: window.to.toISOString() }),
  };
  return [
    { kind: 'notice', name: 'matter-received', facts },
    ...(isForSupervisors(matter) ? [{ kind: 'staff-notice' as const, name: 'matter-new' }] : []),
  ];
}

/** 反映一件事, by the member. */
export async function openMatter(
  parts: FeedbackParts,
  userId: string,
  requestKey: string,
  body: OpenMatterBody,
): Promise<MatterRow> {
  const known = await openedBefore(parts, { userId, requestKey, body });
  if (known !== null) return known;
  const { kind, text } = body;
  const envelopeId = 'envelopeId' in body ? body.envelopeId : undefined;
  const more = await moreOf(parts, userId, body);
  return open(parts, { ...{ userId, requestKey, body, kind, text, envelopeId }, more });
}

async function moreOf(parts: FeedbackParts, userId: string, body: OpenMatterBody): Promise<Opening['more']> {
  if (body.kind === 'balance-dispute') return { disputed: await disputedIn(parts, userId, body) };
  const about = await aboutCase(parts, userId, body.caseId);
  if (body.kind === 'call-back') return { ...about, window: await windowAsked(parts, userId, body.window) };
  if (body.kind === 'cannot-get-done') return { ...about, seen: body.seen ?? null };
  return about;
}
