/** 300 → 25 年; 306 → 25 年 6 个月. */
export function monthsInWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 || rest === 0 ? `${years} 年` : '', rest > 0 ? `${rest} 个月` : ''].join(' ').trim();
}
