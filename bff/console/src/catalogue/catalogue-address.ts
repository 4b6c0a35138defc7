import { day, dayOf, type Day } from '@gjj/shared-types';

export const onlyChoices = {
  online: '网上能办',
  window: '到窗口办',
  automatic: '秒批',
  assumed: '有假定',
  unclear: '有没说清的',
  changing: '将要变',
} as const;
export type Only = keyof typeof onlyChoices;

/** What an address of 目录 says; without a day it is today's. */
export interface CataloguePlace {
  on?: Day;
  words?: string;
  only?: Only;
}

const isOnly = (text: string | null): text is Only => text !== null && text in onlyChoices;

/** A whole day of our times; typing a year passes through 0002, 0020 and 0202 first. */
export function isUsualDay(text: string | null): text is Day {
  return text !== null && /^(19|20)/.test(text) && day.safeParse(text).success;
}

/** Reads an address; what is not understood is left out, so that an old bookmark still opens. */
export function placeOf(search: URLSearchParams): CataloguePlace {
  const [on, words, only] = [search.get('on'), search.get('q')?.slice(0, 60) ?? '', search.get('only')];
  return {
    ...(isUsualDay(on) ? { on } : {}),
    ...(words === '' ? {} : { words }),
    ...(isOnly(only) ? { only } : {}),
  };
}

/** Writes one, always in the same order; today's whole catalogue has no query at all. */
export function searchOf({ on, words, only }: CataloguePlace): string {
  const pairs = Object.entries({ on, q: words, only });
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? '' : `?${query}`;
}

/** Today at the centre. */
export const today = (): Day => dayOf(new Date().toISOString());

/** An item's rules on a day, as one version has them where it is named, at one rule where that is. */
export function itemAddress(
  itemCode: string,
  { on, version, ruleId }: { on?: Day | undefined; version?: string | undefined; ruleId?: string } = {},
): string {
  const pairs = Object.entries({ on, version });
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  const hash = ruleId === undefined ? '' : `#${ruleAnchor(ruleId)}`;
  return `/catalogue/items/${encodeURIComponent(itemCode)}${query === '' ? '' : `?${query}`}${hash}`;
}

export const ruleAnchor = (ruleId: string) => `rule-${ruleId}`;
