import { inGroups, withoutGroups } from './plain-text';

/** A card number as typed or pasted: groups and full-width digits are taken. */
export function readCardNumber(text: string): string {
  return withoutGroups(text);
}

/** Groups of four, as printed on the card. */
export function groupCardNumber(digits: string): string {
  return inGroups(digits, [4, 4, 4, 4]);
}

/** GB/T 15694.1 (ISO/IEC 7812-1) card number: 16 to 19 digits with a Luhn check digit. */
export function isCardNumber(text: string): boolean {
  if (!/^\d{16,19}$/.test(text)) return false;
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A mainland mobile number as typed or pasted: +86, 0086 or 86 before it, hyphens, blanks and brackets are taken. */
export function readPhone(text: string): string {
  const plain = withoutGroups(text).replaceAll(/[()]/g, '');
  return plain.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
}

/** 154 0000 0001 */
export function groupPhone(digits: string): string {
  return inGroups(digits, [3, 4]);
}

export function isPhone(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** A code from a text message: the blank or hyphen in its middle is taken. */
export function readSmsCode(text: string): string {
  return withoutGroups(text);
}

export function isSmsCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

export const badPhone = '手机号码是 11 位数字';
export const badCardNumber = '银行卡号不对，请对照卡面核对';
export const badSmsCode = '验证码是 6 位数字';

export function maskPhone(text: string): string {
  return `${text.slice(0, 3)}****${text.slice(-4)}`;
}
