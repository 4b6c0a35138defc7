/** 540000 → "5400.00", the way it is typed. */
export function yuanText(amountFen: number): string {
  return `${Math.trunc(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`;
}

/** What was typed as whole fen, without floats; null where it is no amount of money. */
export function parseYuan(typed: string): number | null {
  const match = /^[¥￥]?(\d{1,11}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (match === null) return null;
  const fen = Number(match[1]!.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? fen : null;
}
