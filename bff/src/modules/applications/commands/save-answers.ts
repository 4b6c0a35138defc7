import { dayOf, type Answers, type Question, type SeenAs } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import { conflict, type CaseDesk } from '../case-desk';
import type { CaseRecord, PayoutCard } from '../domain/case-record';
import type { Members } from '../ports';
import { sealAccount } from '../seal-account';
import { checkAnswers } from '../submission-check';

export interface SaveParts {
  desk: CaseDesk;
  members: Members;
  sealer: Sealer;
  questionsOf: (record: Pick<CaseRecord, 'centreCode' | 'itemCode'>) => readonly Question[];
}

interface SaveInput {
  userId: string;
  caseId: string;
  version: number;
  answers: Answers;
  amountFen?: number | null | undefined;
  cardId?: string | null | undefined;
  /** At a window: how each material was seen. */
  seen?: Record<string, SeenAs> | undefined;
}

/** The member's own card, sealed for the case. Throws `identity.card-not-found`. */
export async function payoutCard(
  parts: Pick<SaveParts, 'members' | 'sealer'>,
  userId: string,
  cardId: string,
): Promise<PayoutCard> {
  const card = await parts.members.findCard(userId, cardId);
  if (card === null)
    throw new AppError('identity.card-not-found', { fields: { cardId: '没有找到这张卡，请重新选择' } });
  return { cardId: card.cardId, ...sealAccount(card, parts.sealer), ...(card.rest && { rest: card.rest }) };
}

/** Saves a draft as far as it is filled in; what is there must be right, what is missing may be missing. */
export async function saveAnswers(parts: SaveParts, input: SaveInput): Promise<CaseRecord> {
  const record = await parts.desk.getOwn(input.caseId, input.userId);
  if (record.state !== 'draft' || record.submission?.status === 'requested')
    throw new AppError('case.action-not-allowed');
  if (record.version !== input.version) throw conflict(record);
  const { now } = parts.desk;
  const today = dayOf(now.toISOString());
  checkAnswers(parts.questionsOf(record), input.answers, { complete: false, today });
  const set: Partial<CaseRecord> = { answers: input.answers };
  if (input.amountFen !== undefined) set.amountFen = input.amountFen;
  if (input.cardId === null) set.card = null;
  else if (input.cardId !== undefined) set.card = await payoutCard(parts, input.userId, input.cardId);
  if (input.seen !== undefined && record.intake !== undefined)
    set.intake = { ...record.intake, seen: input.seen };
  return parts.desk.commitOrConflict(record, set);
}
