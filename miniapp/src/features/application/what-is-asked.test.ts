import { expect, test } from '@jest/globals';
import { whatIsAsked } from './what-is-asked';

test('what is asked of health names each department once, with all that it is asked', () => {
  const fact = (department: string, label: string) => ({ department, label });
  const paid = fact('医疗保障', '近 12 个月自付医疗费');
  expect(whatIsAsked([paid])).toBe('医疗保障的“近 12 个月自付医疗费”');
  const others = [fact('社会保险', '劳动能力鉴定'), fact('医疗保障', '住院记录')];
  expect(whatIsAsked([paid, ...others])).toBe(
    '医疗保障的“近 12 个月自付医疗费”“住院记录”、社会保险的“劳动能力鉴定”',
  );
});
