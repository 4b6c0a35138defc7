import { momentAt, type Day } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { ReminderRow } from '../reminder-model';
import { yearFrom } from '../year-ahead';
import { todayOf, type YearParts } from '../year-parts';

export interface Wish {
  itemCode: string;
  onDay: Day;
  bySms: boolean;
}

/** In the morning: nobody is written to at night. */
export const reminderMoment = (day: Day): Date => momentAt(day, '09:00');

/**
 * Asks to be reminded on a day, or on another one than before: one reminder for an item, so that asking twice is once.
 * @throws `catalogue.item-not-found`, `reminder.day-invalid`, `reminder.changed`
 */
export async function askReminder(parts: YearParts, userId: string, wish: Wish): Promise<ReminderRow> {
  const { reminders, members, centres, clock } = parts;
  const today = todayOf(parts);
  if (wish.onDay <= today || wish.onDay > yearFrom(today)) throw new AppError('reminder.day-invalid');
  const catalogue = centres.ofOrMain((await members.getPerson(userId)).centreCode);
  catalogue.getItem(wish.itemCode);
  const now = clock.now();
  const set = {
    ...{ state: 'waiting' as const, onDay: wish.onDay, bySms: wish.bySms },
    ...{ unsureSince: null, words: null, nextAt: reminderMoment(wish.onDay) },
  };
  const row: ReminderRow = {
    ...{ _id: newId(), version: 0, centreCode: catalogue.centre.code, outbox: [], updatedAt: now },
    ...{ userId, itemCode: wish.itemCode, ...set },
  };
  if (await reminders.insert(row)) return row;
  const before = await reminders.findOf(userId, wish.itemCode);
  const changed = before && (await reminders.commit(before, { set }, now));
  if (!changed) throw new AppError('reminder.changed');
  return changed;
}

/** Once it waits no more, nothing is left to cancel. Throws `reminder.not-found`, `reminder.changed`. */
export async function cancelReminder(
  { reminders, clock }: Pick<YearParts, 'reminders' | 'clock'>,
  userId: string,
  reminderId: string,
): Promise<ReminderRow> {
  const row = await reminders.find(reminderId);
  if (row?.userId !== userId) throw new AppError('reminder.not-found');
  if (row.state !== 'waiting') return row;
  const set = { state: 'cancelled' as const, nextAt: null };
  const cancelled = await reminders.commit(row, { set }, clock.now());
  if (cancelled === null) throw new AppError('reminder.changed');
  return cancelled;
}
