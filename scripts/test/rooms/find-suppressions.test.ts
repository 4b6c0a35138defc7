import { findSuppressions } from './find-suppressions';

const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });
const reasoned = '// oxlint-disable-next-line no-var -- it is shown';

describe('suppressed checks', () => {
  it.each([
    '// oxlint-disable-next-line no-var',
    '/* eslint-disable */',
    '// @ts-expect-error',
    '// @ts-ignore',
    '// @ts-nocheck',
  ])('need a reason beside them: %s', (line) => {
    expect(findSuppressions([file('bff/src/a.ts', 'const a = 1;', line)])).toEqual([
      'bff/src/a.ts:2: say why the check is suppressed, after “--” on the same line',
    ]);
  });

  it.each([reasoned, '// @ts-expect-error the library has no types'])('are taken with one: %s', (line) => {
    expect(findSuppressions([file('bff/src/a.ts', line)])).toEqual([]);
  });

  it('are five at most, tests excepted', () => {
    const of = (count: number) => file('miniapp/src/a.tsx', ...Array<string>(count).fill(reasoned));
    expect(findSuppressions([of(5), file('b.test.ts', '// @ts-expect-error')])).toEqual([]);
    expect(findSuppressions([of(6)])).toEqual([
      expect.stringMatching(/^6 suppressed checks, 5 are the limit/),
    ]);
  });
});
