import { shouldRenew } from './renewal';

const session = { grantedAt: Date.parse('2026-11-22T01:00:00Z'), expiresAt: '2026-11-22T01:20:00Z' };
const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);

describe('silent renewal', () => {
  it('waits until half of the life has gone', () => {
    expect(shouldRenew(session, at('01:09:59'), true)).toBe(false);
    expect(shouldRenew(session, at('01:10:00'), true)).toBe(true);
  });

  it('does not keep a session alive for an empty chair', () => {
    expect(shouldRenew(session, at('01:15:00'), false)).toBe(false);
  });

  it('does not try to renew what is over', () => {
    expect(shouldRenew(session, at('01:20:00'), true)).toBe(false);
  });
});
