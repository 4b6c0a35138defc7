import type { bookCallBody } from '@gjj/shared-types';
import type { z } from 'zod';
import type { FeedbackParts } from '../feedback-parts';
import type { MatterRow } from '../matter-model';
import { getPersonHere } from '../queries/call-view';
import { aboutCase, windowAsked } from './checks';
import { open, openedBefore } from './open-matter';

interface Booking {
  personId: string;
  requestKey: string;
  body: z.output<typeof bookCallBody>;
}

/** 约好回电, by the agent on the telephone; the member finds it among theirs. */
export async function bookCallBack(
  parts: FeedbackParts,
  centreCode: string,
  { personId: userId, requestKey, body }: Booking,
): Promise<MatterRow> {
  await getPersonHere(parts, centreCode, userId);
  const known = await openedBefore(parts, { userId, requestKey, body });
  if (known !== null) return known;
  const about = await aboutCase(parts, userId, body.caseId);
  const window = await windowAsked(parts, userId, body.window);
  const more = { ...about, window };
  return open(parts, { userId, requestKey, body, kind: 'call-back', text: body.text, more });
}
