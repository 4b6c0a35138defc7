import { dayInWords, yuan } from '@gjj/shared-types';
import { factDefinition, isOfSpouse, isSensitive, type FactKey } from './fact-dictionary';
import type { Fact, FactValue } from './facts';
import type { Unit } from './vocabulary';

/** 180000 → ¥1,800; fen are shown where there are any. */
export function moneyInWords(amountFen: number): string {
  return yuan(amountFen).replace(/\.00$/, '');
}

export function valueInWords(unit: Unit, value: FactValue, today: string): string {
  if (unit === 'money') return moneyInWords(Number(value));
  if (unit === 'day') return dayInWords(String(value), today);
  if (unit === 'yes-no') return value === true ? '是' : '否';
  return String(value);
}

/** Why nothing is known: nobody answered, or nobody was asked because the person whom it is of has not agreed to it. */
function unknownInWords(key: FactKey, why: string, unknownWords: string): string {
  if (why !== 'not-asked') return unknownWords;
  if (isOfSpouse(key)) return '没有查询，要配偶本人同意才查';
  return isSensitive(key) ? '没有查询，要本人单独同意才查' : '没有查询，要那位家人本人同意才查';
}

/** A fact as a sentence, e.g. 本市无房. */
export function factInWords(key: FactKey, fact: Fact, today: string, unknownWords = '还没有查到'): string {
  if (fact.known && fact.says !== undefined) return fact.says;
  const { type, words, values } = factDefinition(key);
  if (!fact.known && fact.why !== 'nothing-to-tell') return unknownInWords(key, fact.why, unknownWords);
  if ('yes' in words) return fact.known ? (fact.value === true ? words.yes : words.no) : '没有查到';
  if (!fact.known || fact.value === 0)
    return words.none ?? (fact.known ? words.some.replace('{}', '0') : '没有查到');
  const value = values?.[String(fact.value)] ?? valueInWords(type, fact.value, today);
  return words.some.replace('{}', value);
}
