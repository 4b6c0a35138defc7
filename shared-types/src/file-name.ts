/** As people see them: 𠮷 is one character, whatever a computer counts. */
const longestName = 120;

/** A name of any length, cut before its ending; the ending, which says what the file is, stays. */
export function shortFileName(name: string): string {
  const characters = [...name];
  if (characters.length <= longestName) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return `${characters.slice(0, longestName - ending.length - 1).join('')}…${ending}`;
}
