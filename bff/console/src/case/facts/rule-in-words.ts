import type { RuleSource } from '@gjj/shared-types';

/** "住房公积金管理条例 第二十五条"; an assumption is never shown as if it were a rule of the centre. */
export function ruleInWords(source: RuleSource): string {
  const place = source.article === undefined ? source.title : `${source.title} ${source.article}`;
  return source.assumed ? `${place}（待中心确认）` : place;
}
