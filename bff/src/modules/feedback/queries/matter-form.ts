import {
  dayInWords,
  maskPhone,
  matterKinds,
  rangeInWords,
  type MatterForm,
  type MatterKind,
} from '@gjj/shared-types';
import { offeredWindows } from '../commands/checks';
import { termOfKind } from '../domain/matter';
import type { FeedbackParts } from '../feedback-parts';
import { termEnd } from '../matter-desk';

/** A low rating is given where the case is. */
const openable: readonly MatterKind[] = matterKinds.filter((kind) => kind !== 'low-rating');

/** What a member can choose, and by when each is answered. */
export async function matterFormOf(parts: FeedbackParts, userId: string): Promise<MatterForm> {
  const [{ phone, centreCode }, windows] = await Promise.all([
    parts.members.getPerson(userId),
    offeredWindows(parts, userId),
  ]);
  const { centre } = parts.centres.ofOrMain(centreCode);
  const answeredBy = (kind: MatterKind) => {
    const term = termOfKind(kind);
    if (term === null) return '在您选的时段打给您';
    const { dueOn, dueBetween } = termEnd(parts, centre.code, term);
    if (dueOn !== null) return `${dayInWords(dueOn)}前答复您`;
    return `最晚答复您的日子在${rangeInWords(dueBetween!)}`;
  };
  return {
    kinds: openable.map((kind) => ({ kind, answeredBy: answeredBy(kind) })),
    callWindows: windows.map(({ from, to }) => ({ from: from.toISOString(), to: to.toISOString() })),
    phoneMasked: phone && maskPhone(phone),
    hotline: centre.hotline,
  };
}
