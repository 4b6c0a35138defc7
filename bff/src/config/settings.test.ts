import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSettings, SettingsError } from './settings';

const base64 = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64');
const address = 'http://127.0.0.1:4100';

const right: Record<string, string> = {
  GJJ_MODE: 'production',
  PUBLIC_BASE_URL: 'https://gjj.example',
  MONGODB_URI: 'mongodb://127.0.0.1:27017/gjj',
  REDIS_URL: 'redis://127.0.0.1:6379',
  CENTRES_DIR: 'centres',
  STORAGE_DIR: 'storage',
  JWT_SECRET: base64(32),
  DATA_KEYS: `k2:${base64(32)},k1:${base64(32)}`,
  INDEX_KEY: base64(32),
  WECHAT_APP_ID: 'id',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_EVENT_TOKEN: 'token',
  WECHAT_EVENT_AES_KEY: 'x'.repeat(43),
  WECHAT_TEMPLATE_PROGRESS: 'one',
  WECHAT_TEMPLATE_DECISION: 'two',
  WECHAT_TEMPLATE_PAYMENT: 'three',
  BANK_SIGNING_SECRET: 'secret',
  ...Object.fromEntries(
    ['WECHAT', 'CORE', 'EXCHANGE', 'BANK', 'SMS', 'SEAL', 'TRANSFER'].map((name) => [
      `${name}_BASE_URL`,
      address,
    ]),
  ),
  ...Object.fromEntries(
    ['CORE', 'EXCHANGE', 'BANK', 'SMS', 'SEAL', 'TRANSFER'].map((name) => [`${name}_API_KEY`, 'key']),
  ),
};

/** The settings' names that are complained of. */
function complaints(changed: Record<string, string | undefined>): string[] {
  try {
    readSettings({ ...right, ...changed });
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map((problem) => problem.split(':')[0]!);
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('are taken when they are right, the first data key as the current one', () => {
    const settings = readSettings(right);
    expect(settings.DATA_KEYS.currentId).toBe('k2');
    expect([...settings.DATA_KEYS.byId.keys()]).toEqual(['k2', 'k1']);
    expect(settings).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', RATE_FACTOR: 1, TRUST_PROXY: false });
  });

  it('take one index key, or the current one before those that are being replaced', () => {
    const keysOf = (INDEX_KEY: string) => readSettings({ ...right, INDEX_KEY }).INDEX_KEY;
    expect(keysOf(base64(40))).toHaveLength(1);
    const other = Buffer.alloc(32, 9).toString('base64');
    const exported = keysOf(`i1:${other},i0:${base64(32)}`).map((key) => key.export().toString('base64'));
    expect(exported).toEqual([other, base64(32)]);
  });

  it.each(Object.keys(right))('need %s', (name) => {
    expect(complaints({ [name]: undefined })).toEqual([name]);
  });

  it.each([
    ['JWT_SECRET', base64(31)],
    ['JWT_SECRET', ''],
    ['INDEX_KEY', base64(16)],
    ['INDEX_KEY', `i1:${base64(32)},i0:${base64(16)}`],
    ['INDEX_KEY', `${base64(32)},`],
    ['DATA_KEYS', `k1:${base64(31)}`],
    ['DATA_KEYS', base64(32)],
    ['DATA_KEYS', ''],
    ['PORT', '70000'],
    ['PORT', 'four'],
    ['GJJ_MODE', 'staging'],
    ['BANK_BASE_URL', 'bank'],
    ['RATE_FACTOR', '0'],
    ['WECHAT_EVENT_AES_KEY', 'x'.repeat(42)],
  ])('refuse %s=%s', (name, value) => {
    expect(complaints({ [name]: value })).toEqual([name]);
  });

  it('let nobody sign in as a demo person in production, and say so among all else', () => {
    expect(complaints({ DEMO_DESK_URL: address })).toEqual(['DEMO_DESK_URL']);
    expect(complaints({ DEMO_DESK_URL: address, GJJ_MODE: 'demo' })).toEqual([]);
    expect(complaints({ DEMO_DESK_URL: address, PORT: 'four' }).sort()).toEqual(['DEMO_DESK_URL', 'PORT']);
  });

  it('name every problem at once, and no secret', () => {
    const secrets = ['hunter2-of-jwt', 'hunter2-of-data', 'hunter2-of-index', 'hunter2-of-events'];
    const [JWT_SECRET, DATA_KEYS, INDEX_KEY, WECHAT_EVENT_AES_KEY] = secrets;
    try {
      readSettings({
        JWT_SECRET,
        DATA_KEYS,
        INDEX_KEY,
        WECHAT_EVENT_AES_KEY,
        MONGODB_URI: 'hunter2://pw@host',
      });
      throw new Error('taken');
    } catch (error) {
      const { message, problems } = error as SettingsError;
      expect(problems.length).toBeGreaterThanOrEqual(Object.keys(right).length);
      expect(message).not.toContain('hunter2');
    }
  });
});

it('ends a process that is set up wrongly with every problem on its own line', async () => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const env = { PATH: process.env['PATH'], ...right, JWT_SECRET: 'short', BANK_API_KEY: '' };
  const { code, words } = await new Promise<{ code: unknown; words: string }>((resolve) => {
    const run = [process.execPath, ['--import', 'tsx', main]] as const;
    execFile(...run, { env }, (error, _out, words) => resolve({ code: error?.code, words }));
  });
  expect(code).toBe(1);
  expect(words.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
    '  - JWT_SECRET: needs at least 32 bytes in base64',
    expect.stringContaining('  - BANK_API_KEY: '),
  ]);
}, 60_000);
