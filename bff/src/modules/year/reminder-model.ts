import type { Day, Reminder } from '@gjj/shared-types';
import type { Connection, Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';

/** 到日提醒 of one item for one member: there is one at most, which is asked for again when it has told. */
export interface ReminderRow extends OwingRow {
  userId: string;
  itemCode: string;
  state: Reminder['state'];
  onDay: Day;
  bySms: boolean;
  /** Since when departments have not said enough to tell; null: they have, or were not asked yet. */
  unsureSince: Date | null;
  /** Why it told nothing. */
  words: string | null;
}

const schema = owingSchema<ReminderRow>('reminders', {
  userId: String,
  itemCode: String,
  state: String,
  onDay: String,
  bySms: Boolean,
  unsureSince: Date,
  words: String,
});
schema.index({ userId: 1, itemCode: 1 }, { unique: true });

export function reminderModel(connection: Connection): Model<ReminderRow> {
  return (connection.models['reminder'] ??
    connection.model('reminder', schema)) as unknown as Model<ReminderRow>;
}
