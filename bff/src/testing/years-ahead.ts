import type { Connection } from '../platform/mongo';

/**
 * Invented holidays (weekends only) for this year and the next where nobody has published any, so that what a test
 * says of a term does not hang on the season in which it runs.
 */
export async function seedYearsAhead(connection: Connection, now: Date): Promise<void> {
  const years = connection.collection<{ _id: number }>('calendar-years');
  for (const _id of [now.getUTCFullYear(), now.getUTCFullYear() + 1])
    await years.updateOne(
      { _id },
      { $setOnInsert: { daysOff: [], workedWeekends: [], source: '测试用，没有公布' } },
      { upsert: true },
    );
}
