import type { Day } from '@gjj/shared-types';

/** 结息年度: 1 July to 30 June (住房公积金管理条例 art. 21 with the central bank's rule on interest); named by its second year. */
export const settlementYear = (year: number): { from: Day; to: Day } => ({
  from: `${year - 1}-07-01`,
  to: `${year}-06-30`,
});

/** Years that are settled, the newest first, from the one in which the first account was opened. */
export function settledYears(openedOn: Day | undefined, today: Day, most: number): number[] {
  const last =
    today > `${today.slice(0, 4)}-06-30` ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1;
  const first =
    openedOn === undefined ? last : Number(openedOn.slice(0, 4)) + (openedOn.slice(5) > '06-30' ? 1 : 0);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, back) => last - back).slice(0, most);
}
