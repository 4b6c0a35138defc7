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
    case 'closed': {
      const { opens } = status;
      if (opens === null) return '现在关门，下次开门时间等放假安排公布';
      const on = opens.on === today ? '今天' : dayInWords(opens.on, today);
      return `现在关门，${on} ${opens.at} 开门${opens.duty ? '（周末值班）' : ''}`;
    }
    case 'unknown':
      return unknownWords[status.why];
  }
}
