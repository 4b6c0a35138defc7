import { memberEndpoints } from '@gjj/shared-types';
import { startWholeWorld, type WholeWorld } from '../../testing/whole-world';

let world: WholeWorld;
beforeAll(async () => void (world = await startWholeWorld({ withWorker: false })), 120_000);
afterAll(() => world.stop());
afterEach(() => world.outside.control.core.setFaults([]));

it('lists several accounts, totals what can be had, and names the district', async () => {
  const member = await world.member('ning-duozhang');
  const view = await member.call(memberEndpoints.getAccounts, {});
  expect(view.accounts).toHaveLength(3);
  expect(view.accounts.map(({ districtName }) => districtName)).toContain('钦南区');
  expect(view.totalFen).toBe(view.accounts.reduce((sum, { balanceFen }) => sum + balanceFen, 0));
  expect(view).toMatchObject({ availableFen: view.totalFen, stale: false, frozen: false });
});

it('pages through twenty years of entries without losing one, by year and by kind', async () => {
  const member = await world.member('ye-changnian');
  const { accounts } = await member.call(memberEndpoints.getAccounts, {});
  const params = { accountNo: accounts[0]!.accountNo };
  async function all(query: { year?: number; kind?: 'deposit' | 'interest' | 'withdrawal'; limit?: number }) {
    const entries = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await member.call(memberEndpoints.listEntries, {
        params,
        query: { ...query, ...(cursor !== undefined && { cursor }) },
      });
      entries.push(...page.entries);
      cursor = page.nextCursor;
    }
    return entries;
  }
  const every = await all({ limit: 100 });
  expect(every.length).toBeGreaterThan(240);
  expect(new Set(every.map(({ entryId }) => entryId)).size).toBe(every.length);
  expect((await all({ limit: 37 })).map(({ entryId }) => entryId)).toEqual(
    every.map(({ entryId }) => entryId),
  );
  const { years } = await member.call(memberEndpoints.listEntries, { params });
  const ofYears = await Promise.all(years.map((year) => all({ year, limit: 100 })));
  expect(ofYears.flat()).toHaveLength(every.length);
  const [year] = years.slice(1);
  expect((await all({ year: year! })).every(({ postedOn }) => postedOn.startsWith(String(year)))).toBe(true);
  const drawn = await all({ kind: 'withdrawal' });
  expect(drawn).toHaveLength(1);
  expect(every[0]!.balanceFen).toBe(accounts[0]!.balanceFen);
});

it('sums twenty years month by month and year by year, to the balance of today', async () => {
  const member = await world.member('ye-changnian');
  const { totalFen } = await member.call(memberEndpoints.getAccounts, {});
  const { months, years } = await member.call(memberEndpoints.getBookPicture, {});
  expect(months.length).toBeGreaterThan(240);
  expect(years).toHaveLength(21);
  expect(months.at(-1)!.balanceFen).toBe(totalFen);
  expect(years.at(-1)!.balanceFen).toBe(totalFen);
  expect(years.reduce((sum, { withdrawnFen }) => sum + withdrawnFen, 0)).toBe(8_000_000);
  for (const { depositFen, ownFen } of years) expect(ownFen! * 2).toBe(depositFen);
});

it("gives nothing of somebody else's account", async () => {
  const member = await world.member('lu-zhiyuan');
  const params = { accountNo: '450721000000101' };
  expect(await member.refusal(memberEndpoints.listEntries, { params })).toBe('accounts.not-found');
});

it('shows the last known, with its time, when the ledger is away; where nothing is known it says so', async () => {
  const member = await world.member('chen-xiaoman');
  const unseen = await world.member('he-xinren');
  const fresh = await member.call(memberEndpoints.getAccounts, {});
  world.outside.control.core.setFaults([{ operation: '*', mode: 'fail', status: 503 }]);
  const stale = await member.call(memberEndpoints.getAccounts, {});
  expect(stale).toEqual({ ...fresh, stale: true });
  expect(await unseen.refusal(memberEndpoints.getAccounts, {})).toBe('accounts.unavailable');
  const params = { accountNo: fresh.accounts[0]!.accountNo };
  expect(await member.refusal(memberEndpoints.listEntries, { params })).toBe('accounts.unavailable');
  expect(await member.refusal(memberEndpoints.getBookPicture, {})).toBe('accounts.unavailable');
});

it('keeps what is last known sealed', async () => {
  const kept = await world.container.connection.collection('accounts-last-known').find().toArray();
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toMatch(/balanceFen|示例|450721000000101/);
});
