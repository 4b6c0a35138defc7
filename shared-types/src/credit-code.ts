import { plainTyping } from './plain-text';

/** GB 32100-2015: digits and capitals but for I, O, S, V and Z, which look like others. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const wellFormed = /^[1-9A-HJ-NP-RT-UWXY][1-9A-HJ-NP-RT-UWXY]\d{6}[0-9A-HJ-NP-RT-UWXY]{10}$/;

/** A code as typed or pasted: half-width capitals without blanks or hyphens. */
export function readCreditCode(typed: string): string {
  return plainTyping(typed).normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
}

/** Weights are the powers of 3 modulo 31. */
function checkCharacter(body: string): string {
  const { sum } = [...body].reduce(
    ({ sum, weight }, character) => ({
      sum: sum + characters.indexOf(character) * weight,
      weight: (weight * 3) % 31,
    }),
    { sum: 0, weight: 1 },
  );
  return characters[(31 - (sum % 31)) % 31]!;
}

/** What is wrong with a unified social credit code (统一社会信用代码), in words; null where nothing is. */
export function creditCodeProblem(code: string): string | null {
  if (code.length !== 18) return `统一社会信用代码是 18 位，现在是 ${code.length} 位`;
  if (/[IOSVZ]/.test(code)) return '统一社会信用代码里没有字母 I、O、S、V、Z，请看是不是 1、0、5、2';
  if (!wellFormed.test(code) || checkCharacter(code.slice(0, 17)) !== code[17])
    return '统一社会信用代码不对，请逐位核对';
  return null;
}

export function isCreditCode(code: string): boolean {
  return creditCodeProblem(code) === null;
}
