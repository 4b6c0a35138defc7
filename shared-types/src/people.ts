import { z } from 'zod';

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheckCharacters = '10X98765432';

function isRealDate(digits: string): boolean {
  const [year, month, date] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const parsed = new Date(Date.UTC(year!, month! - 1, date!));
  return (
    parsed.getUTCFullYear() === year && parsed.getUTCMonth() === month! - 1 && parsed.getUTCDate() === date
  );
}

/** GB 11643-1999: 17 digits with a real birth date and a check character by ISO 7064 MOD 11-2. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !isRealDate(text.slice(6, 14))) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return idCheckCharacters[sum % 11] === text[17];
}

/** Birth day in an ID number, as YYYY-MM-DD. */
export function birthDayOf(idNumber: string): string {
  return `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
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

/** Resident ID number; a lower-case x is taken as X. */
export const idNumber = z
  .string()
  .trim()
  .transform((text) => text.toUpperCase())
  .refine(isIdNumber, '身份证号码不对，请逐位核对');

/** Name as printed on the ID card, minority names with a middle dot included. */
export const personName = z
  .string()
  .trim()
  .min(2, '请填写身份证上的姓名')
  .max(50, '姓名太长')
  .regex(/^[\p{Script=Han}A-Za-z·.\s]+$/u, '姓名只能有汉字、字母和间隔点');

/** Mainland mobile number, 11 digits. */
export const phone = z
  .string()
  .trim()
  .regex(/^1[3-9]\d{9}$/, '手机号码是 11 位数字');

/** Bank card number; blanks that people type between groups are dropped. */
export const cardNumber = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ''))
  .refine(isCardNumber, '银行卡号不对，请对照卡面核对');

export const smsCode = z.string().regex(/^\d{6}$/, '验证码是 6 位数字');

/** 张*：the family name stays, so that a person knows their own. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.max(1, rest.length));
}

/** First 3 and last 4 of an ID number (as printed on official receipts). */
export function maskIdNumber(text: string): string {
  return `${text.slice(0, 3)}***********${text.slice(-4)}`;
}

export function maskPhone(text: string): string {
  return `${text.slice(0, 3)}****${text.slice(-4)}`;
}
