import { dayInWords, yuan, type Eligibility, type Tone } from '@gjj/shared-types';
import type { UnderWay } from '@/features/cases/case-words';
import type { IconName } from '@/ui/icon-names';

/** How an item stands for a member: a word with an icon, and in few words why. Only a yes is in colour: the rest is long. */
export interface ItemStanding {
  tone: Tone;
  icon: IconName;
  word: string;
  why: string | null;
  /** The case that is under way. */
  caseId?: string;
}

const atWindow: ItemStanding = { tone: 'neutral', icon: 'pin', word: '到窗口办', why: null };
const underWayNow = { tone: 'waiting', icon: 'clock', word: '正在办', why: '您有一件还没办完' } as const;

/** 能办 (how much), 暂不能 (why, from when), 需核对, 正在办; null while it is not known. */
export function standingOf(
  item: { code: string; online: boolean },
  result: Eligibility | undefined,
  underWay: UnderWay,
  today: string,
): ItemStanding | null {
  if (!item.online) return atWindow;
  const caseId = underWay.get(item.code);
  if (caseId !== undefined) return { ...underWayNow, caseId };
  return result === undefined ? null : standingOfResult(result, today);
}

function standingOfResult(result: Eligibility, today: string): ItemStanding {
  const { verdict, capFen, closesAccount, nextDate } = result;
  if (verdict === 'yes')
    return {
      tone: 'good',
      icon: 'check',
      word: capFen === null ? '能办' : `能办，最多 ${yuan(capFen)}`,
      why: closesAccount ? '办完后账户会销户' : null,
    };
  const why = whyOf(result);
  if (verdict === 'unknown') return { tone: 'neutral', icon: 'search', word: '需核对', why };
  const from = nextDate === null ? null : `${dayInWords(nextDate, today)}起可以办`;
  return {
    tone: 'neutral',
    icon: 'cross',
    word: '暂不能',
    why: [from, why].filter(Boolean).join('；') || null,
  };
}

/** The first thing that stands in the way; the rest is told on the item's own page. */
function whyOf({ verdict, reasons }: Eligibility): string | null {
  return reasons.find((reason) => reason.verdict === verdict)?.words ?? null;
}
