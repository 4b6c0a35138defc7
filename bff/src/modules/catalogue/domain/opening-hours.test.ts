import { hoursInWords, hoursSchema, statusAt, type Opening } from './opening-hours';

const source = { title: '示例公告', assumed: false } as never;
const window: Opening = { hours: { workdays: ['9:00–12:00', '13:30–17:00'] } };
/** 2026-10-01 to 07 off; Sunday 2026-09-20 and Saturday 2026-10-10 worked for it; 2027 not published. */
const off = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
const worked = ['2026-09-20', '2026-10-10'];
const isWorkingDay = (day: string) => {
  if (!day.startsWith('2026')) return null;
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return weekend ? worked.includes(day) : !off.includes(day);
};
const at = (day: string, time: string, opening: Opening = window) =>
  statusAt(opening, { day, time }, isWorkingDay);
const closed = (on: string, time: string, duty = false) => ({
  state: 'closed',
  opens: { on, at: time, duty },
});

describe('a window on a working day', () => {
  it.each([
    ['08:59', closed('2026-11-25', '9:00')],
    ['09:00', { state: 'open', closesAt: '12:00', duty: false }],
    ['11:59', { state: 'open', closesAt: '12:00', duty: false }],
    ['12:00', closed('2026-11-25', '13:30')],
    ['13:29', closed('2026-11-25', '13:30')],
    ['13:30', { state: 'open', closesAt: '17:00', duty: false }],
    ['17:00', closed('2026-11-26', '9:00')],
  ])('is at %s as its hours say', (time, status) => {
    expect(at('2026-11-25', time)).toEqual(status);
  });

  it('goes by the table of holidays: shut in a holiday, open on the weekend that is worked for it', () => {
    expect(at('2026-10-01', '10:00')).toEqual(closed('2026-10-08', '9:00'));
    expect(at('2026-10-10', '10:00')).toMatchObject({ state: 'open' });
    expect(at('2026-11-27', '17:00')).toEqual(closed('2026-11-30', '9:00'));
  });

  it('says that it does not know where the year is not published, and guesses nothing', () => {
    expect(at('2027-01-04', '10:00')).toEqual({ state: 'unknown', why: 'holidays' });
    expect(at('2026-12-31', '17:00')).toEqual({ state: 'closed', opens: null });
  });
});

describe('weekend duty', () => {
  const duty = { hours: '周六轮班', source };
  const spans = ['9:00–12:00'];
  const turns = { from: '2026-09-05', everyWeeks: 2 };
  const listed: Opening = { ...window, weekendDuty: { ...duty, list: { spans, on: [], turns, source } } };

  it('is open on its turn, and says so', () => {
    expect(at('2026-11-14', '10:00', listed)).toEqual({ state: 'open', closesAt: '12:00', duty: true });
    expect(at('2026-11-14', '12:00', listed)).toEqual(closed('2026-11-16', '9:00'));
    expect(at('2026-11-13', '17:30', listed)).toEqual(closed('2026-11-14', '9:00', true));
    expect(at('2026-11-21', '10:00', listed)).toEqual(closed('2026-11-23', '9:00'));
    expect(at('2026-11-15', '10:00', listed)).toEqual(closed('2026-11-16', '9:00'));
  });

  it('has no turn in a public holiday, but the days that the list names', () => {
    expect(at('2026-10-03', '10:00', listed)).toEqual(closed('2026-10-08', '9:00'));
    const named = { ...duty, list: { spans, on: ['2026-10-03'], turns, source } };
    expect(at('2026-10-03', '10:00', { ...window, weekendDuty: named })).toMatchObject({ state: 'open' });
  });

  it('without a list is not told from words', () => {
    const told: Opening = { ...window, weekendDuty: duty };
    expect(at('2026-11-21', '10:00', told)).toEqual({ state: 'unknown', why: 'duty' });
    expect(at('2026-11-20', '17:30', told)).toEqual(closed('2026-11-23', '9:00'));
    expect(at('2026-11-25', '10:00', { hours: '以大厅公告为准' })).toEqual({
      state: 'unknown',
      why: 'hours',
    });
  });
});

it('takes times that follow one another, and reads them as words', () => {
  expect(hoursInWords(window.hours)).toBe('工作日 9:00–12:00，13:30–17:00');
  expect(hoursSchema.safeParse({ workdays: ['9:00–12:00', '11:30–17:00'] }).success).toBe(false);
  expect(hoursSchema.safeParse({ workdays: ['17:00–9:00'] }).success).toBe(false);
  expect(hoursSchema.safeParse({ workdays: ['9:00-12:00'] }).success).toBe(false);
});
