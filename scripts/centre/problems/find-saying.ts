import { centreSayings } from './centre-sayings';
import { fileSayings } from './file-sayings';
import { formSayings } from './form-sayings';
import { letterSayings } from './letter-sayings';
import { ruleSayings } from './rule-sayings';
import { say, type Saying } from './saying';
import { yamlSayings } from './yaml-sayings';

const all = [
  ...yamlSayings,
  ...fileSayings,
  ...letterSayings,
  ...centreSayings,
  ...formSayings,
  ...ruleSayings,
];

/** Nobody should ever read this; a test makes every mistake that we know of and looks for it. */
export const unforeseen = say('这里写得不对', '按 docs/centres.md 里的写法改这一行');

/** @param message of the check, as the BFF logs it */
export function sayingOf(message: string): Saying {
  for (const [pattern, words] of all) {
    const match = pattern.exec(message);
    if (match !== null) return words(...match.slice(1).map((part) => part ?? ''));
  }
  return unforeseen;
}
