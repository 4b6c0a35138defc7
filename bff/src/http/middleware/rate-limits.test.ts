import { createSessionRedis } from '../../platform/redis';
import type { MemberSession, StaffSession } from '../context';
import { roomyRates } from '../testing/test-rates';
import { RateLimits } from './rate-limits';

const redis = createSessionRedis(process.env['GJJ_TEST_REDIS_URL'] ?? '');
beforeEach(() => redis.flushdb());
afterAll(() => redis.disconnect());

const limitsOf = (rates: Partial<typeof roomyRates>) =>
  new RateLimits(redis, { ...roomyRates, factor: 1, ...rates });
const member = (userId: string, sessionId: string): MemberSession => {
  return { kind: 'member', sessionId, userId, bound: true };
};
const officer = (staffId: string, sessionId: string) =>
  ({ kind: 'staff', staffId, sessionId }) as StaffSession;

/** Codes of refusals, or 'passed', of so many calls in turn. */
async function inTurn(count: number, call: (turn: number) => Promise<unknown> | undefined) {
  const outcomes: string[] = [];
  for (let turn = 0; turn < count; turn += 1)
    try {
      await call(turn);
      outcomes.push('passed');
    } catch (error) {
      outcomes.push((error as { code: string }).code);
    }
  return outcomes;
}
const passed = (count: number) => Array<string>(count).fill('passed');

describe('an account', () => {
  it('searches and uploads as much as is its due, however many sessions it opens', async () => {
    const limits = limitsOf({});
    const search = (turn: number) => limits.spendOfAccount('search', officer('clerk', `s${turn}`));
    expect(await inTurn(61, search)).toEqual([...passed(60), 'rate.limited']);
    const upload = (turn: number) => limits.spendOfAccount('upload', member('one', `s${turn}`));
    expect(await inTurn(601, upload)).toEqual([...passed(600), 'rate.limited']);
  });

  it('does not answer for others: 700 upload and search at one address', async () => {
    const limits = limitsOf({ addressReads: 1, addressSignIns: 1 });
    const upload = (turn: number) => limits.spendOfAccount('upload', member(`m${turn}`, 's'));
    const search = (turn: number) => limits.spendOfAccount('search', officer(`o${turn}`, 's'));
    expect(await inTurn(700, upload)).toEqual(passed(700));
    expect(await inTurn(700, search)).toEqual(passed(700));
  });
});

describe('an address', () => {
  it('tries staff passwords less often than members sign in there: each takes a quarter of a second', async () => {
    const limits = limitsOf({ addressPasswords: 2 });
    const password = () => limits.spendOfAddress('password', '192.0.2.1');
    expect(await inTurn(3, password)).toEqual(['passed', 'passed', 'rate.limited']);
    expect(await inTurn(3, () => limits.spendOfAddress('login', '192.0.2.1'))).toEqual(passed(3));
  });

  it('is the whole network of a subscriber where it is of IPv6', async () => {
    const limits = limitsOf({ addressReads: 2 });
    const read = (turn: number) => limits.spendOfAddress('read', `2001:db8:1:2::${turn}`);
    expect(await inTurn(3, read)).toEqual(['passed', 'passed', 'rate.limited']);
    expect(await inTurn(1, () => limits.spendOfAddress('read', '2001:db8:1:3::1'))).toEqual(['passed']);
  });

  it('asks for codes as long as they are used', async () => {
    const limits = limitsOf({ addressSms: 2 });
    const ask = () => limits.spendOfAddress('sms', '192.0.2.1');
    const used = () => limits.giveBackToAddress('sms', '192.0.2.1');
    const honest = await inTurn(5, async () => {
      await ask();
      await used();
    });
    expect(honest).toEqual(passed(5));
    expect(await inTurn(3, ask)).toEqual(['passed', 'passed', 'rate.limited']);
  });
});
