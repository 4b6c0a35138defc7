import type { TaskName } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import { finishGrant } from './commands/end-recheck';
import { finishSubmission } from './commands/submit';
import type { MemberRouteParts } from './member-routes';
import { assessCase } from './tasks/assess';
import { checkPromises } from './tasks/check-promises';
import { enterBan, liftBan } from './tasks/ban';
import { voidReservation } from './tasks/void-reservation';

/** Does one owed thing; returning settles it, a date asks to be called again then, an error tries again later. */
export type TaskHandler = (caseId: string, entryId: string) => Promise<Date | void>;

export function applicationTasks(
  parts: MemberRouteParts,
): Pick<
  Record<TaskName, TaskHandler>,
  | 'finish-submission'
  | 'finish-recheck'
  | 'assess'
  | 'void-reservation'
  | 'check-promises'
  | 'enter-ban'
  | 'lift-ban'
> {
  return {
    'finish-submission': (caseId) => toItsEnd(finishSubmission(parts, caseId)),
    'finish-recheck': (caseId) => toItsEnd(finishGrant(parts, caseId)),
    assess: (caseId) => assessCase(parts, caseId),
    'check-promises': (caseId) => checkPromises(parts, caseId),
    'enter-ban': (caseId) => enterBan(parts.desk, parts.ledger, caseId),
    'lift-ban': (caseId) => liftBan(parts.desk, parts.ledger, caseId),
    'void-reservation': (caseId) => voidReservation(parts.desk, parts.ledger, caseId),
  };
}

/** A refusal by the ledger is an end: the case is as it was. */
async function toItsEnd(finishing: Promise<unknown>): Promise<void> {
  try {
    await finishing;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
