import { plainTyping } from './plain-text';
import { isPhone, readPhone } from './typed-numbers';

const dates = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g;
/** Digits as a person groups them, with the letters of a receipt, a permit or an ID number's check character. */
const grouped = /[A-Z]{0,3}\d(?:[\s-]?\d)*[\s-]?X?/g;
/** From this many digits on it is an ID document, a card or a receipt, right or mistyped. */
const leastOfDocument = 15;
/** Travel permits and passports. */
const permit = /^[A-Z]{1,2}\d{7,9}$/;

/** Does a text that others will read hold the number of a document, a phone, a card or a receipt? */
export function holdsPersonalNumber(text: string): boolean {
  const plain = plainTyping(text).toUpperCase().replaceAll(dates, '、');
  const runs = [...plain.matchAll(grouped)].map(([run]) => run.replaceAll(/[\s-]/g, ''));
  return runs.some((run) => {
    const digits = run.replaceAll(/\D/g, '');
    return digits.length >= leastOfDocument || isPhone(readPhone(digits)) || permit.test(run);
  });
}
