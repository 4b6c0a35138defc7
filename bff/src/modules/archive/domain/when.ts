import { dayOf, dayOnPaper, timeOf } from '@gjj/shared-types';

/** 2026年11月25日 10:12, for what is read years later. */
export const whenInWords = (instant: string): string => `${dayOnPaper(dayOf(instant))} ${timeOf(instant)}`;
