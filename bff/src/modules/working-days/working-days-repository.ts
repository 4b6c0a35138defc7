import type { Connection, Model } from 'mongoose';
import { calendarYearModel, type CalendarYear } from './model';
import { isSurelyOff, mayBeOff } from './holidays-by-law';
import { isWeekend, seedYears } from './seed-years';

/** Working days by the centre's own table. A year that is not in the table is unknown, never guessed. */
export class WorkingDays {
  private readonly model: Model<CalendarYear>;
  private years = new Map<number, { off: Set<string>; worked: Set<string> }>();

  constructor(connection: Connection) {
    this.model = calendarYearModel(connection);
  }

  /** Puts the years in that we know, where the table has no row of its own. */
  async seed(): Promise<void> {
    for (const { _id, ...year } of seedYears())
      await this.model.updateOne({ _id }, { $setOnInsert: year }, { upsert: true });
  }

  /** Reads the table again; a year added by the centre counts from then on. */
  async refresh(): Promise<void> {
    const rows = await this.model.find().lean<CalendarYear[]>();
    this.years = new Map(
      rows.map((row) => [row._id, { off: new Set(row.daysOff), worked: new Set(row.workedWeekends) }]),
    );
  }

  /** @param day YYYY-MM-DD; null for a year without data */
  isWorkingDay(day: string): boolean | null {
    const year = this.years.get(Number(day.slice(0, 4)));
    if (year === undefined) return null;
    return isWeekend(day) ? year.worked.has(day) : !year.off.has(day);
  }

  /** What the law leaves open of a day before the year's notice. */
  mayBe(day: string): { worked: boolean; off: boolean } {
    return { worked: !isSurelyOff(day), off: mayBeOff(day) };
  }
}
