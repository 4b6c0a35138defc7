import { ratingWords } from '@gjj/shared-types';
import type { FeedbackParts } from '../feedback-parts';
import { open } from './open-matter';

/** 差评: a low rating opens a matter by itself, once for a case, whoever works on it and however often. */
export async function hearRating(parts: FeedbackParts, caseId: string): Promise<void> {
  const found = await parts.findCase(caseId);
  const rating = found?.rating ?? null;
  if (found === null || rating === null) return;
  const { userId, itemName } = found;
  const text = rating.comment === '' ? `给了“${ratingWords[rating.stars - 1]}”，没有写原因` : rating.comment;
  const more = { caseId, itemName, stars: rating.stars };
  await open(parts, {
    ...{ userId, requestKey: `rating:${caseId}`, body: { caseId }, kind: 'low-rating', text, more },
  });
}
