import type { WindowStatus } from './catalogue';
import { dayInWords } from './wording';

const unknownWords = {
  hours: null,
  duty: '今天是不是值班以窗口公告为准，来之前请打电话问一下',
  holidays: '今年的放假安排还没有公布，今天开不开门请打电话问一下',
} as const;

/**
 * 现在开门，12:00 关门. What a member reads of a window now; null where there is nothing to add to its hours.
 * @param today the day at the centre
 */
export function windowStatusInWords(status: WindowStatus, today: string): string | null {
  switch (status.state) {
    case 'open':
      return `${status.duty ? '周末值班，' : ''}现在开门，${status.closesAt} 关门`;
    case 'closed':
      return status.opens === null
        ? '现在关门，下次开门时间等放假安排公布'
        : `现在关门，${opensInWords(status.opens, today)}`;
    case 'unknown':
      return unknownWords[status.why];
  }
}

type Opens = NonNullable<Extract<WindowStatus, { state: 'closed' }>['opens']>;

function opensInWords({ on, at, duty }: Opens, today: string): string {
  return `${on === today ? '今天' : dayInWords(on, today)} ${at} 开门${duty ? '（周末值班）' : ''}`;
}

const sortable = ({ on, at }: Opens) => `${on} ${at.padStart(5, '0')}`;

/** Of all windows together, in one line; null where nothing is sure. */
export function windowsNowInWords(
  windows: readonly { status?: WindowStatus | undefined }[],
  today: string,
): string | null {
  const open = windows.filter(({ status }) => status?.state === 'open').length;
  if (open > 0) return `现在有 ${open} 个窗口开门`;
  const [first] = windows
    .flatMap(({ status }) => (status?.state === 'closed' && status.opens !== null ? [status.opens] : []))
    .sort((left, right) => sortable(left).localeCompare(sortable(right)));
  return first === undefined ? null : `现在关门，最早${opensInWords(first, today)}`;
}
