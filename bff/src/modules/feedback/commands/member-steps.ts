import type { EnvelopeId } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { FeedbackParts } from '../feedback-parts';
import { decideEnded, decideReopened, decideSaidMore, said } from '../domain/decide';
import { startClock } from '../domain/matter-clock';
import type { MatterActor, Said } from '../domain/matter';
import { authorise, commit, getOwn, termEnd } from '../matter-desk';
import type { MatterRow } from '../matter-model';

interface OfMember {
  userId: string;
  matterId: string;
  version: number;
}

const memberOf = (userId: string): MatterActor => ({ kind: 'member', userId });

/** What the member says now, and what is attached to it. */
interface Words {
  text: string;
  envelopeId?: EnvelopeId | undefined;
}

async function wordOf(
  { attachments, sealer, clock }: FeedbackParts,
  { userId, _id, said: before }: MatterRow,
  { text, envelopeId }: Words,
): Promise<Said> {
  const word = said(memberOf(userId), 'said', sealer.seal(text), clock.now());
  if (envelopeId === undefined) return word;
  const envelope = await attachments.send({ senderId: userId, envelopeId, kind: 'matter', message: _id });
  if (before.some((one) => one.envelope === envelope)) throw new AppError('document.sent-already');
  return { ...word, envelope };
}

export async function sayMore(
  parts: FeedbackParts,
  { userId, matterId, version }: OfMember,
  words: Words,
): Promise<MatterRow> {
  const row = await getOwn(parts, userId, matterId);
  const actor = memberOf(userId);
  authorise(parts, row, { actor, action: 'say-more', version });
  const word = await wordOf(parts, row, words);
  return commit(parts, row, decideSaidMore(row, word));
}

/** The answer was none: it is worked on again, by a term of its own kind; a call-back as one that got nothing done. */
export async function reopen(
  parts: FeedbackParts,
  { userId, matterId, version }: OfMember,
  words: Words,
): Promise<MatterRow> {
  const row = await getOwn(parts, userId, matterId);
  const actor = memberOf(userId);
  authorise(parts, row, { actor, action: 'reopen', version });
  const now = parts.clock.now();
  const term = row.kind === 'call-back' ? 'matter-cannot-get-done' : (`matter-${row.kind}` as const);
  const clock = startClock(now, termEnd(parts, row.centreCode, term));
  const word = await wordOf(parts, row, words);
  return commit(parts, row, decideReopened(row, word, clock));
}

/** 没有问题了. */
export async function settle(parts: FeedbackParts, of: OfMember): Promise<MatterRow> {
  return end(parts, of, 'settle');
}

export async function takeBack(parts: FeedbackParts, of: OfMember): Promise<MatterRow> {
  return end(parts, of, 'take-back');
}

const ends = {
  settle: { state: 'closed', words: '没有问题了' },
  'take-back': { state: 'taken-back', words: '撤回了这件反映' },
} as const;

async function end(
  parts: FeedbackParts,
  { userId, matterId, version }: OfMember,
  action: keyof typeof ends,
): Promise<MatterRow> {
  const row = await getOwn(parts, userId, matterId);
  const actor = memberOf(userId);
  authorise(parts, row, { actor, action, version });
  const { state, words } = ends[action];
  const word = said(actor, 'event', parts.sealer.seal(words), parts.clock.now());
  return commit(parts, row, decideEnded(row, state, word));
}
