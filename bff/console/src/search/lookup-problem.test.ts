import { receiptNumber } from '@gjj/shared-types';
import { lookupProblem } from './lookup-problem';

describe('what is typed into the search box', () => {
  const right = receiptNumber('QZ', '2026-11-22', '0012345');

  it('lets every way of looking through', () => {
    for (const text of [right, right.toLowerCase(), '陈某', '15400001234', '1234']) {
      expect(lookupProblem(text)).toBeNull();
    }
  });

  it('finds a wrong digit in a receipt number', () => {
    const wrong = right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10);
    expect(lookupProblem(wrong)).toContain('收件号不对');
  });

  it('finds a receipt number with a digit too few', () => {
    expect(lookupProblem(right.slice(0, -1))).toContain('收件号不对');
  });

  it('finds a wrong digit in an ID number', () => {
    expect(lookupProblem('990101199003074513')).toContain('身份证号码不对');
  });

  it('asks for at least two characters', () => {
    expect(lookupProblem(' 陈 ')).toContain('至少');
  });
});
