import type { ItemDetail } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaseRecord } from '../domain/case-record';
import type { ActingMandate } from '../ports';
import { newDraft, type OpenParts } from './open-case';
import { payoutCard } from './save-answers';

/**
 * 委托: starts a draft for the member, or gives back the one that was started under the mandate. It pays to the card that
 * the member chose when they signed, and takes nothing along from an earlier case of theirs.
 * Throws `mandate.already-open` while the member has another case of the item.
 */
export async function openUnderMandate(
  parts: OpenParts,
  mandate: ActingMandate,
  item: ItemDetail,
): Promise<CaseRecord> {
  const { cases } = parts.desk;
  const { principalId, mandateId, cardId, agent } = mandate;
  const newest = await cases.findNewest(principalId, item.code);
  if (newest?.open === true) return sameMandate(newest, mandate);
  const person = await parts.members.getPerson(principalId);
  const card = await payoutCard(parts, principalId, cardId);
  const draft = await newDraft(parts, person, item, newest, {
    mandate: { mandateId, agentId: agent.userId },
    card,
    answers: {},
    amountFen: null,
  });
  if (await cases.insert(draft)) return draft;
  const winner = await cases.findNewest(principalId, item.code);
  if (winner?.open !== true) throw new AppError('mandate.already-open');
  return sameMandate(winner, mandate);
}

function sameMandate(open: CaseRecord, { mandateId }: ActingMandate): CaseRecord {
  if (open.mandate?.mandateId !== mandateId) throw new AppError('mandate.already-open');
  return open;
}
