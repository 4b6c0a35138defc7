/** The letter size that the person set in the browser, 1 being the usual 16 px. */
export function textScale(): number {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) ? Math.min(2, Math.max(1, size / 16)) : 1;
}
