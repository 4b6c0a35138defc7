import jsonwebtoken from 'jsonwebtoken';
import { createSecretKey, randomBytes } from 'node:crypto';
import { Tokens } from './tokens';
import { tokenSeconds } from './session-life';

let now = new Date('2026-11-22T02:00:00Z');
const key = createSecretKey(randomBytes(32));
const make = (secret = key) => new Tokens(secret, { now: () => now });
const seconds = () => Math.floor(now.getTime() / 1000);
const signed = (claims: object) => jsonwebtoken.sign(claims, key, { algorithm: 'HS256' });

describe('a token', () => {
  it('is judged by audience and time at each read, also when its signature is known', () => {
    const tokens = make();
    const { token } = tokens.issue('member', 'session-1');
    expect(tokens.read(token, 'member', false)).toBe('session-1');
    expect(() => tokens.read(token, 'staff', false)).toThrow('session.missing');
    now = new Date(now.getTime() + tokenSeconds * 1000 - 1000);
    expect(tokens.read(token, 'member', false)).toBe('session-1');
    now = new Date(now.getTime() + 1000);
    expect(() => tokens.read(token, 'member', false)).toThrow('session.expired');
    expect(tokens.read(token, 'member', true)).toBe('session-1');
    expect(() => tokens.read(token, 'staff', true)).toThrow('session.missing');
  });

  it('changed in any character is none of ours, also after the true one was read', () => {
    const tokens = make();
    const { token } = tokens.issue('member', 'session-1');
    tokens.read(token, 'member', false);
    const [head, body, mark] = token.split('.') as [string, string, string];
    const other = Buffer.from(
      JSON.stringify({ sid: 'session-2', aud: 'member', iss: 'gjj', exp: seconds() + 60 }),
    );
    for (const forged of [
      `${head}.${other.toString('base64url')}.${mark}`,
      `${head}.${body}.${mark[0] === 'A' ? 'B' : 'A'}${mark.slice(1)}`,
      `${head}.${body}.`,
      `${token} `,
      '',
    ])
      expect(() => tokens.read(forged, 'member', false)).toThrow('session.missing');
  });

  it('of another key is unknown, whatever this process has read', () => {
    const { token } = make().issue('member', 'session-1');
    expect(make().read(token, 'member', false)).toBe('session-1');
    const renewed = make(createSecretKey(randomBytes(32)));
    expect(() => renewed.read(token, 'member', false)).toThrow('session.missing');
  });

  it.each([
    ['of another issuer', { sid: 's', aud: 'member', iss: 'other', exp: 9e9 }],
    ['that never ends', { sid: 's', aud: 'member', iss: 'gjj' }],
    ['without a session', { aud: 'member', iss: 'gjj', exp: 9e9 }],
    ['for several audiences', { sid: 's', aud: ['member', 'staff'], iss: 'gjj', exp: 9e9 }],
  ])('%s is none of ours', (_name, claims) => {
    const tokens = make();
    for (let turn = 0; turn < 2; turn += 1)
      expect(() => tokens.read(signed(claims), 'member', false)).toThrow('session.missing');
  });

  it('is read rightly when thousands of others are', () => {
    const tokens = make();
    const issued = Array.from({ length: 5000 }, (_, at) => tokens.issue('member', `session-${at}`).token);
    for (let turn = 0; turn < 2; turn += 1)
      issued.forEach((token, at) => expect(tokens.read(token, 'member', false)).toBe(`session-${at}`));
  });
});
