/**
 * What no phone shows reliably: control and format characters, halves of surrogate pairs, private use,
 * line and paragraph separators. Blanks in a row become one.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .trim();
}

/** No longer than `limit` UTF-16 units (the strictest way to count), never through the middle of a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
