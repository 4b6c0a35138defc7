import type { Connection } from '../../platform/mongo';
import { attachmentHolderOf } from './attachment-holder';
import { hearRating } from './commands/hear-rating';
import type { FeedbackParts } from './feedback-parts';
import { envelopesOf } from './domain/matter';
import { matterKindOf } from './matter-kind';
import { MatterRecords } from './matter-repository';
import { presentOwn } from './present-matter';
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
    /** As the member sees them, each with the keys of what is attached. */
    mattersOf: async (userId: string) =>
      Promise.all(
        (await parts.records.listOfMember(userId)).map(async (row) => ({
          view: await presentOwn(parts, row),
          envelopes: envelopesOf(row),
        })),
      ),
    /** What needs a person, for the alarms. */
    countTroubles: async () => {
      const now = parts.clock.now();
      const before = new Date(now.getTime() - silentAfterMs);
      const { overdue, silent } = await parts.records.countTroubles(now, before);
      return { 'matters-overdue': overdue, 'corrections-unanswered': silent };
    },
  };
}
