import { reminder as shape, type Reminder } from '@gjj/shared-types';
import type { ReminderRow } from './reminder-model';

export function presentReminder({ _id, itemCode, state, onDay, bySms, words }: ReminderRow): Reminder {
  return { reminderId: shape.shape.reminderId.parse(_id), itemCode, state, onDay, bySms, words };
}
