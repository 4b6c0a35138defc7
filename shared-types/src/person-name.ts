import { plainTyping } from './plain-text';

/** Every dot that keyboards, registers and old systems put between the parts of a name. */
const middleDots =
  /[\u{B7}\u{387}\u{1427}\u{16EB}\u{2022}\u{2024}\u{2027}\u{2218}\u{2219}\u{22C5}\u{25CF}\u{25E6}\u{2E31}\u{2E33}\u{30FB}\u{FE52}\u{FF0E}\u{FF65}]/gu;
const han = /\p{Script=Han}/u;
const letterOf = /[\p{Script=Han}\p{Script=Latin}]/u;
const lettersOnly = /^[\p{Script=Han}\p{Script=Latin}\p{Mn}·.' -]+$/u;

/**
 * What an old system writes for a character that it has not got: a question mark, the replacement character, a geta
 * mark, an empty box, or a code of private use.
 */
const placeholder = /[?\u{FFFD}\u{3013}\u{25A1}\u{25A0}*\p{Co}]/u;

/** Letters that do not come apart into a base letter and marks, as a passport's machine-readable zone writes them (ICAO 9303-3, 6.A). */
const spelled: Readonly<Record<string, string>> = {
  Đ: 'D',
  Ð: 'D',
  Ł: 'L',
  Ħ: 'H',
  Ŧ: 'T',
  Ø: 'OE',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
  ẞ: 'SS',
};

/**
 * A name as we keep, show and print it: letters and marks as they are written, dots between parts as one middle dot,
 * no blanks inside a Chinese name, nothing invisible.
 */
export function regularName(text: string): string {
  const plain = plainTyping(text.replaceAll(middleDots, '·')).normalize('NFC');
  if (!han.test(plain)) return plain.replaceAll('·', ' ').replaceAll(/\s+/g, ' ').trim();
  return plain
    .replaceAll('.', '·')
    .replaceAll('○', '〇')
    .replaceAll(/\s*·[\s·]*/g, '·')
    .replaceAll(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
    .replaceAll(/^·|·$/g, '');
}

/**
 * The form in which two names are compared. Chinese: no blanks, one dot. Latin: capital letters without marks,
 * apostrophes, hyphens, dots and blanks, as the machine-readable zone of a passport has them (ICAO 9303-3).
 */
export function nameKey(name: string): string {
  const regular = regularName(name).normalize('NFKC');
  const signs = han.test(regular) ? /[\s'.-]/g : /[\s'.·-]/g;
  return regular
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toUpperCase()
    .replaceAll(/[ĐÐŁĦŦØÆŒÞẞ]/g, (letter) => spelled[letter] ?? letter)
    .replaceAll(signs, '');
}

export type NameComparison =
  | 'same'
  | 'different'
  /** One of them holds a placeholder where the other has a character: nobody can tell. */
  | 'cannot-tell';

/** Whether two writings are of one name, whatever the habits of those who wrote them. */
export function compareNames(one: string, other: string): NameComparison {
  const [mine, theirs] = [nameKey(one), nameKey(other)];
  if (mine === theirs && mine !== '' && !placeholder.test(mine)) return 'same';
  return mightBe(mine, theirs) || mightBe(theirs, mine) ? 'cannot-tell' : 'different';
}

/** Does the writing with placeholders fit? Systems put one for a character, or one for each of its bytes. */
function mightBe(written: string, whole: string): boolean {
  const [first = '', ...rest] = written.split(new RegExp(`${placeholder.source}+`, 'u'));
  if (rest.length === 0) return false;
  const runs = written.match(new RegExp(`${placeholder.source}+`, 'gu')) ?? [];
  const pattern = rest.reduce(
    (text, part, index) => `${text}.{1,${[...runs[index]!].length}}${escaped(part)}`,
    escaped(first),
  );
  return new RegExp(`^${pattern}$`, 'su').test(whole);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** Whether a register has written a name in full. */
export function isNameWhole(name: string): boolean {
  return !placeholder.test(plainTyping(name));
}

/** What is wrong with a name as we keep it, in words; null where nothing is. */
export function nameProblem(name: string): string | null {
  if (name.length > 60) return '姓名太长';
  if (name.length < 2) return '请填写证件上的姓名';
  if (!lettersOnly.test(name))
    return '姓名只能有汉字、字母和间隔点；打不出来的字，请换一种输入法，或到窗口办理';
  return letterOf.test(name) ? null : '请填写证件上的姓名';
}

/** 张*：the family name stays, so that a person knows their own; of a Latin name the first letter. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.min(8, Math.max(1, rest.length)));
}
