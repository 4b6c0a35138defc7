import { Schema, type Connection, type Model } from 'mongoose';

/** The State Council's notice of a year, as the centre keeps it; staff may correct a row. */
export interface CalendarYear {
  _id: number;
  /** Days on which nobody works although they are Monday to Friday. */
  daysOff: string[];
  /** Saturdays and Sundays that are worked. */
  workedWeekends: string[];
  source: string;
}

const schema = new Schema<CalendarYear>(
  { _id: Number, daysOff: [String], workedWeekends: [String], source: String },
  { collection: 'calendar-years', versionKey: false },
);

export function calendarYearModel(connection: Connection): Model<CalendarYear> {
  return (connection.models['calendar-year'] ??
    connection.model('calendar-year', schema)) as unknown as Model<CalendarYear>;
}
