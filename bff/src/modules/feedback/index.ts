import type { Connection } from '../../platform/mongo';
import { attachmentHolderOf } from './attachment-holder';
import { hearRating } from './commands/hear-rating';
import type { FeedbackParts } from './feedback-parts';
import { matterKindOf } from './matter-kind';
import { MatterRecords } from './matter-repository';
import { matterRoutes } from './routes';
import { staffFeedbackRoutes } from './staff-routes';

export type { CaseHeard } from './feedback-parts';
export type { MatterRow } from './matter-model';

type Given = Omit<FeedbackParts, 'records'> & { connection: Connection; served: readonly string[] };

const silentAfterMs = 24 * 3_600_000;

/** 听取反映: complaints, what cannot be got done, disputes of a balance, ratings, and calls. */
export function createFeedback({ connection, served, ...given }: Given) {
  const parts: FeedbackParts = { ...given, records: new MatterRecords(connection, served) };
  return {
    routes: [...matterRoutes(parts), ...staffFeedbackRoutes(parts)],
    kind: matterKindOf(parts),
    holder: attachmentHolderOf(parts),
    hearRating: (caseId: string) => hearRating(parts, caseId),
    /** What needs a person, for the alarms. */
    countTroubles: async () => {
      const now = parts.clock.now();
      const before = new Date(now.getTime() - silentAfterMs);
      const { overdue, silent } = await parts.records.countTroubles(now, before);
      return { 'matters-overdue': overdue, 'corrections-unanswered': silent };
    },
  };
}
