import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { keepDemoSecrets, makeDemoSecrets } from './demo-secrets';

describe('demo secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-secrets-'));
  const file = join(folder, 'secrets.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are made once, kept, and readable by their owner only', () => {
    const first = keepDemoSecrets(file);
    expect(keepDemoSecrets(file)).toEqual(first);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('gain what a newer version needs and keep the rest', () => {
    const { SMS_API_KEY: _missing, ...older } = makeDemoSecrets();
    writeFileSync(file, JSON.stringify(older));
    expect(keepDemoSecrets(file)).toMatchObject({ ...older, SMS_API_KEY: expect.stringMatching(/^\w{40}$/) });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('SMS_API_KEY');
  });

  it('have the lengths that the BFF and WeChat demand', () => {
    const secrets = makeDemoSecrets();
    expect(Buffer.from(secrets.JWT_SECRET, 'base64')).toHaveLength(32);
    expect(Buffer.from(secrets.INDEX_KEY, 'base64')).toHaveLength(32);
    expect(Buffer.from(secrets.DATA_KEYS.replace('k1:', ''), 'base64')).toHaveLength(32);
    expect(Buffer.from(`${secrets.WECHAT_EVENT_AES_KEY}=`, 'base64')).toHaveLength(32);
  });
});
