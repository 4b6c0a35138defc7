import { creditCodeProblem, isCreditCode, readCreditCode } from './credit-code';

/** Invented: there is no region 99. */
const codes = ['91990721MA00000X57', '91990722MA00000X2C', '9199072100000010X6', '12990700000000303Q'];
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  it.each(codes)('is right where its check character is: %s', (code) => {
    expect(creditCodeProblem(code)).toBeNull();
  });

  it('is wrong with any one character changed, and with two neighbours exchanged', () => {
    const code = codes[0]!;
    for (let at = 0; at < 18; at += 1) {
      for (const other of characters)
        if (other !== code[at])
          expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      const [one, next] = [code[at], code[at + 1]];
      if (next !== undefined && one !== next)
        expect(isCreditCode(code.slice(0, at) + next + one + code.slice(at + 2))).toBe(false);
    }
  });

  it('is read as it is pasted: full-width, small, in groups', () => {
    expect(readCreditCode(' ９１９９０７２１-ma00 000x57 ')).toBe('91990721MA00000X57');
  });

  it('says what is wrong: the length, letters that there are not, or the check', () => {
    expect(creditCodeProblem('91990721MA00000X5')).toContain('现在是 17 位');
    expect(creditCodeProblem('91990721MAO0000X57')).toContain('没有字母');
    expect(creditCodeProblem('91990721MA00000X58')).toContain('逐位核对');
  });
});
