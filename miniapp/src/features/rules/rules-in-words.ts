import type { RuleSource } from '@gjj/shared-types';

/** A document by its title, number and article, as one would look it up. */
export function sourceInWords({ title, number, article }: RuleSource): string {
  const numbered = number === undefined || title.includes(number) ? title : `${title}（${number}）`;
  return article === undefined ? numbered : `${numbered} ${article}`;
}

const inVersion = /@(\d{4})-(\d{2})-(\d{2})\+/;

/** W04@2026-09-20+… → 按 2026年9月20日 起的规则; null where a version names no day. */
export function rulesSinceInWords(rulesVersion: string): string | null {
  const [, year, month, date] = inVersion.exec(rulesVersion) ?? [];
  if (year === undefined) return null;
  return `按 ${year}年${Number(month)}月${Number(date)}日 起的规则`;
}
