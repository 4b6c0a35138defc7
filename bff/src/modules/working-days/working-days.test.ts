import { connectMongo, type Connection } from '../../platform/mongo';
import { WorkingDays } from './working-days-repository';

let connection: Connection;
let days: WorkingDays;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI']!);
  days = new WorkingDays(connection);
  await days.seed();
  await days.refresh();
});
afterAll(() => connection.close());

it.each<[string, boolean | null, string]>([
  ['2026-09-30', true, 'the day before 国庆'],
  ['2026-10-01', false, '国庆'],
  ['2026-10-07', false, 'the last day of 国庆'],
  ['2026-10-08', true, 'back at work'],
  ['2026-09-20', true, 'a Sunday worked for 国庆'],
  ['2026-10-10', true, 'a Saturday worked for 国庆'],
  ['2026-02-14', true, 'a Saturday worked for 春节'],
  ['2026-02-17', false, '春节'],
  ['2026-11-21', false, 'a plain Saturday'],
  ['2026-11-23', true, 'a plain Monday'],
  ['2027-01-04', null, 'a year that is not published'],
  ['2024-05-06', null, 'a year that the table does not have'],
])('%s works: %s (%s)', (day, works, _why) => {
  expect(days.isWorkingDay(day)).toBe(works);
});

it('keeps what the centre wrote: seeding again changes no row, and a new year counts after the next look', async () => {
  const years = connection.collection<{ _id: number; daysOff: string[] }>('calendar-years');
  await years.updateOne({ _id: 2026 }, { $push: { daysOff: '2026-11-23' } });
  await years.insertOne({ _id: 2027, daysOff: ['2027-01-01'], workedWeekends: ['2027-01-03'] } as never);
  await days.seed();
  expect(days.isWorkingDay('2026-11-23')).toBe(true);
  await days.refresh();
  expect(days.isWorkingDay('2026-11-23')).toBe(false);
  expect(
    ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((day) => days.isWorkingDay(day)),
  ).toEqual([false, false, true, true]);
});
