import { findLongFiles } from '../file-length';
import { findBreaches } from './find-breaches';
import { roomRules } from './room-rules';

const breaches = (path: string, text: string) => findBreaches([{ path, text }], roomRules);

describe('the rules of the rooms', () => {
  it('let only config read the environment', () => {
    expect(breaches('bff/src/modules/cases/open.ts', 'const a = 1;\nconst b = process.env.PORT;')).toEqual([
      'bff/src/modules/cases/open.ts:2: process.env is read only in bff/src/config; take the setting as an argument',
    ]);
    expect(breaches('bff/src/config/read-env.ts', 'process.env.PORT')).toEqual([]);
    expect(breaches('scripts/services/services.ts', 'process.env.PATH')).toEqual([]);
  });

  it.each(['new Date()', 'Date.now()', 'performance.now()', 'map(Date.now)'])(
    'let only the clock say %s',
    (now) => {
      expect(breaches('bff/src/worker/timers.ts', `const at = ${now};`)).toHaveLength(1);
      expect(breaches('bff/src/platform/clock.ts', `const at = ${now};`)).toEqual([]);
    },
  );

  it('let anybody handle a time that is given', () => {
    expect(breaches('bff/src/worker/timers.ts', 'const at = new Date(given); const day: Date = at;')).toEqual(
      [],
    );
  });

  it('keep the device in the platform of the mini-program', () => {
    expect(breaches('miniapp/src/features/home.ts', "wx.login(); localStorage.getItem('x')")).toHaveLength(1);
    expect(breaches('miniapp/src/platform/storage.h5.ts', "localStorage.getItem('x')")).toEqual([]);
  });

  it('do not read comments, and keep the line numbers', () => {
    const text =
      '/* Date.now() is\n for the clock */\n// new Date()\nconst url = "http://x"; const t = Date.now();';
    expect(breaches('bff/src/main.ts', text).map((line) => line.split(':')[1])).toEqual(['4']);
  });
});

describe('the length of files', () => {
  const ofLength = (path: string, lines: number) => ({ path, text: 'x\n'.repeat(lines) });

  it('ends at 300 lines, tests excepted', () => {
    expect(findLongFiles([ofLength('a.ts', 300), ofLength('b.test.ts', 900)])).toEqual([]);
    expect(findLongFiles([ofLength('a.ts', 301)])).toEqual([expect.stringContaining('a.ts: 301 lines')]);
  });
});
