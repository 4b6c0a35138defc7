/** Zero-width characters, direction marks, variation selectors and blanks of other scripts: nobody sees them. */
const invisible = /[\p{Cf}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]|\p{Variation_Selector}/gu;
const hyphens = /[\u{2010}-\u{2015}\u{2212}\u{FE58}\u{FE63}\u{FF0D}]/gu;
const apostrophes = /[\u{2018}\u{2019}\u{201B}\u{02B9}\u{02BC}\u{2032}\u{00B4}\u{0060}\u{FF07}]/gu;

/**
 * What a person types or pastes, in one form: nothing invisible, full-width letters, digits and signs as half-width,
 * one kind of blank, hyphen and apostrophe, no blanks at the ends.
 */
export function plainTyping(text: string): string {
  return text
    .replaceAll(/[\t\r\n]/g, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCodePoint(wide.codePointAt(0)! - 0xfee0))
    .replaceAll(hyphens, '-')
    .replaceAll(apostrophes, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A number as printed in groups, without what stands between them: blanks and hyphens. */
export function withoutGroups(text: string): string {
  return plainTyping(text).replaceAll(/[\s-]/g, '');
}

/** 6299 9900 …: blanks between groups of the given sizes; what is left over is a group of its own. */
export function inGroups(text: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  let rest = text;
  for (const size of sizes) {
    if (rest === '') break;
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...groups, rest].filter((group) => group !== '').join(' ');
}
