import {
  dayInWords,
  matterKindWords,
  rangeInWords,
  windowInWords,
  type MatterSummary,
} from '@gjj/shared-types';
import { today } from '@/platform/clock';

type Due = Pick<MatterSummary, 'state' | 'window' | 'dueOn' | 'dueBetween' | 'explainedTo'>;

/** By when somebody answers; empty where nobody owes one any more. */
export function dueInWords({ state, window, dueOn, dueBetween, explainedTo }: Due): string {
  if (state !== 'received' && state !== 'in-hand') return '';
  if (window !== null) return `${windowInWords(window, today())}给您打电话`;
  if (explainedTo !== null) return `${dayInWords(explainedTo, today())}前答复您`;
  if (dueOn !== null)
    return dueOn < today() ? '已经晚了，我们正在催办' : `${dayInWords(dueOn, today())}前答复您`;
  return dueBetween === null ? '' : `最晚答复您的日子在${rangeInWords(dueBetween, today())}`;
}

export const titleOf = ({ kind, itemName }: Pick<MatterSummary, 'kind' | 'itemName'>): string =>
  itemName === null ? matterKindWords[kind].name : `${matterKindWords[kind].name} · ${itemName}`;
