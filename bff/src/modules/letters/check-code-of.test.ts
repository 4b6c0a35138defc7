import { newId } from '../../platform/ids';
import { checkCodeOf } from './check-code-of';

describe('the check code of a letter', () => {
  it('is twelve digits, the same for ever, and another for another letter or turn', () => {
    expect(checkCodeOf('aaaaaaaaaaaaaaaaaaaaaaaaaa')).toBe(checkCodeOf('aaaaaaaaaaaaaaaaaaaaaaaaaa'));
    const letterId = newId();
    const codes = [checkCodeOf(letterId), checkCodeOf(letterId, 1), checkCodeOf(newId())];
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(code).toMatch(/^\d{12}$/);
  });

  it('has every digit in every place equally often', () => {
    const tries = 4000;
    const codes = Array.from({ length: tries }, (_, index) => checkCodeOf(`letter ${index}`));
    for (let place = 0; place < 11; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const count = codes.filter((code) => code[place] === String(digit)).length;
        expect(Math.abs(count - tries / 10)).toBeLessThan(tries / 30);
      }
  });
});
