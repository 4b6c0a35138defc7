import type { QueueRow } from '@gjj/shared-types';
import { decisionActions } from './decision-command';

/** The next case down the queue in which this person may decide something, or null. */
export function nextCase(rows: readonly QueueRow[], afterId: string): QueueRow | null {
  const place = rows.findIndex((row) => row.caseId === afterId);
  const inTurn = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))];
  return inTurn.find((row) => decisionActions.some((action) => row.allowedActions.includes(action))) ?? null;
}
