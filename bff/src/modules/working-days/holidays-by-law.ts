import chineseDays from 'chinese-days';
import { isWeekend } from './seed-years';

/**
 * What is known of a year before its notice: the holidays that the law gives (全国年节及纪念日放假办法, as changed for
 * 2025) and, around each, how far a notice has ever stretched it. Days as MM-DD, of the Gregorian or the lunar calendar.
 */
interface Holiday {
  name: string;
  lunar?: true;
  /** Days off by law, whatever the notice says. */
  surely: readonly string[];
  /** First and last day on which a Monday to Friday may be off for it. */
  stretch: readonly [string, string];
}

const holidays: readonly Holiday[] = [
  { name: '元旦（前一年）', surely: [], stretch: ['12-30', '12-31'] },
  { name: '元旦', surely: ['01-01'], stretch: ['01-01', '01-03'] },
  { name: '春节', lunar: true, surely: ['01-01', '01-02', '01-03'], stretch: ['01-01', '01-09'] },
  { name: '除夕', lunar: true, surely: [], stretch: ['12-26', '12-30'] },
  { name: '清明', surely: [], stretch: ['04-02', '04-07'] },
  { name: '劳动节', surely: ['05-01', '05-02'], stretch: ['04-28', '05-06'] },
  { name: '端午', lunar: true, surely: ['05-05'], stretch: ['05-02', '05-08'] },
  { name: '中秋', lunar: true, surely: ['08-15'], stretch: ['08-12', '08-18'] },
  { name: '国庆', surely: ['10-01', '10-02', '10-03'], stretch: ['09-28', '10-10'] },
];

/**
 * MM-DD of the lunar calendar, from a table: the runtime's own (ICU) works it out, and puts the new year of 2027 a day
 * late. A leap month has no holiday.
 */
function lunarOf(day: string): string {
  const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(day);
  return isLeap ? '' : [lunarMon, lunarDay].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A holiday by law: no notice makes it a working day. A weekend may be worked, so that none is sure. */
export function isSurelyOff(day: string): boolean {
  return holidays.some(({ lunar, surely }) => surely.includes(lunar ? lunarOf(day) : day.slice(5)));
}

/** A weekend, or a day to which some notice may stretch a holiday. */
export function mayBeOff(day: string): boolean {
  if (isWeekend(day)) return true;
  return holidays.some(({ lunar, stretch: [first, last] }) => {
    const own = lunar ? lunarOf(day) : day.slice(5);
    return first <= own && own <= last;
  });
}
