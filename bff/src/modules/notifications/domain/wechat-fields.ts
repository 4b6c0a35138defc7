import { plainWords, shorten } from './plain-words';

/**
 * What WeChat lets into a field of a subscription message, by its kind. A value that does not fit is
 * shortened by rule; 47003 would lose the whole message. Source: 订阅消息参数值内容限制说明.
 */
export const wechatField = {
  /** 20 characters of any script; emoji are left out, since WeChat's answer to them is not documented. */
  thing(text: string): string {
    const plain = plainWords(text.replaceAll(/\p{Extended_Pictographic}|[\uFE0E\uFE0F\u20E3]/gu, ''));
    return shorten(plain, 20) || '详情请看小程序';
  },
  /** 32 visible ASCII characters. */
  characterString(text: string): string {
    return text.replaceAll(/[^\u0021-\u007e]/g, '').slice(0, 32) || '-';
  },
  /** 5 Chinese characters. */
  phrase(text: string): string {
    return [...text.replaceAll(/\P{Script=Han}/gu, '')].slice(0, 5).join('') || '办理中';
  },
  /** 2026年11月22日 15:01 in Beijing time; the mainland keeps one zone without summer time. */
  time(at: Date): string {
    const local = new Date(at.getTime() + 8 * 60 * 60 * 1000).toISOString();
    const [year, month, day] = local.slice(0, 10).split('-');
    return `${year}年${month}月${day}日 ${local.slice(11, 16)}`;
  },
  /** At most 10 digits; null where the sum has more, because a shortened sum is a wrong one. */
  amount(amountFen: number): string | null {
    if (amountFen < 0 || amountFen > 9_999_999_999) return null;
    return `¥${Math.trunc(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`;
  },
};
