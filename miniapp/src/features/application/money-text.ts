/** "1,200.5" → 120050 fen; null when it is not an amount of money. Digits only, so that no fraction is ever lost. */
export function readYuan(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s¥元]/g, '');
  const match = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain);
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** 120050 fen → "1200.50", as it stands in an input. */
export function yuanText(fen: number | null): string {
  if (fen === null) return '';
  const cents = fen % 100;
  const whole = String((fen - cents) / 100);
  return cents === 0 ? whole : `${whole}.${String(cents).padStart(2, '0')}`;
}
