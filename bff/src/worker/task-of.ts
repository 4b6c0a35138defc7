import { taskName, type TaskName } from '@gjj/shared-types';

/** Names that tasks had before: what a case owed when a new version started is done all the same. */
const renamed = new Map<string, TaskName>([['start-payment', 'carry-out']]);

/** The task of an entry of a case's outbox. Throws where no version had one of this name. */
export function taskOf(name: string): TaskName {
  return renamed.get(name) ?? taskName.parse(name);
}
