import { buildIndexes, connectMongo, type Connection } from '../../platform/mongo';
import { newId } from '../../platform/ids';
import { lockNow } from './domain/lock';
import { setLimits } from './domain/limits';
import { SafetyStore } from './safety-store';

const clock = { now: () => new Date('2026-11-30T02:00:00Z') };
let connection: Connection;
let store: SafetyStore;
beforeAll(async () => {
  connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
  store = new SafetyStore({ connection, clock, served: ['qinzhou'] });
  await buildIndexes(connection);
});
afterAll(() => connection.close());

const noneEnded = async () => new Set<string>();
const day = '2026-11-30';
const someone = () => ({ userId: newId(), centreCode: 'qinzhou' });

describe('what a member has set up, on the real store', () => {
  it('lets of twenty withdrawals at once no more through than the day allows', async () => {
    const whose = someone();
    await store.change(whose, (row, now) =>
      setLimits(row, {
        wanted: { perWithdrawalFen: null, perDayFen: 100_000 },
        hours: 12,
        phoneRestsUntil: null,
        now,
      }),
    );
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        store.takeUp(whose, { caseId: `case-${index}`, amountFen: 30_000, day }, noneEnded),
      ),
    );
    expect(taken.filter(({ ok }) => ok)).toHaveLength(3);
    const { spent } = await store.read(whose);
    expect(spent.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(90_000);
    // A repeat of one that passed is the same one.
    const [first] = spent;
    expect(await store.takeUp(whose, { ...first!, amountFen: 40_000 }, noneEnded)).toMatchObject({
      ok: true,
    });
  });

  it('lets nothing through after a lock was answered, and locks once, also where ten press at once', async () => {
    const whose = someone();
    const withdrawal = (caseId: string) => store.takeUp(whose, { caseId, amountFen: 1, day }, noneEnded);
    const racing = Array.from({ length: 10 }, (_, index) => withdrawal(`before-${index}`));
    const locks = Array.from({ length: 10 }, () =>
      store.change(whose, (row, now) => lockNow(row, 'member', now)),
    );
    await Promise.all([...racing, ...locks]);
    expect(await store.isLocked(whose.userId)).toBe(true);
    expect(await withdrawal('after')).toEqual({ ok: false, reason: 'locked' });
    expect((await store.read(whose)).outbox).toHaveLength(1);
  });
});
