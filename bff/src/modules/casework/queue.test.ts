import { staffEndpoints, statesToOwn, type CaseState, type QueueQuery } from '@gjj/shared-types';
import { newId } from '../../platform/ids';
import { photo } from '../../testing/photos';
import type { MemberClient } from '../../testing/member-client';
import type { StaffClient } from '../../testing/staff-client';
import { rawCall } from '../../testing/raw-call';
import { startWholeWorld, type WholeWorld } from '../../testing/whole-world';
import type { CaseRecord } from '../applications';
import { queueStates } from './queue-repository';

let world: WholeWorld;
let member: MemberClient;
let real: CaseRecord;
let officer: StaffClient;
beforeAll(async () => {
  world = await startWholeWorld({ withWorker: false });
  member = await world.member('qin-xinju');
  const files = { 'retirement-certificate': await photo() };
  const { caseId } = await member.apply('W07', { amountFen: 100_000, files });
  real = (await world.container.cases.find(caseId))!;
  officer = await world.staff('centre-acceptor-1');
  await world.container.cases.model.insertMany(crowd());
}, 120_000);
afterAll(() => world.stop());

const day = 86_400_000;
const neverDue = new Date('9999-12-31T00:00:00Z');

/** Like the real one, but somebody else's: ten of them due at the same moment, seven without a clock. */
function crowd(): CaseRecord[] {
  const due = (days: number | null): Partial<CaseRecord> => {
    const dueAt = days === null ? null : new Date(real.submittedAt!.getTime() + days * day);
    const clock = days === null ? null : { ...real.clock!, dueAt };
    return { clock, queueDueAt: dueAt ?? neverDue };
  };
  const like = (more: Partial<CaseRecord>): CaseRecord => ({
    ...real,
    _id: newId(),
    userId: newId(),
    receiptNumber: null,
    outbox: [],
    clockNextAt: null,
    ...more,
  });
  const pubei = { districtCode: '450722' };
  return [
    ...Array.from({ length: 10 }, () => like(due(2))),
    ...Array.from({ length: 7 }, () => like({ ...due(null), state: 'pay-failed' })),
    ...Array.from({ length: 4 }, () => like({ ...due(1), ...pubei, state: 'review', itemCode: 'W01' })),
    ...Array.from({ length: 3 }, () => like({ ...due(3), owner: { staffId: 'somebody', name: '同事' } })),
    ...(['draft', 'closed', 'withdrawn', 'archived'] as const).map((state) => like({ state, open: false })),
  ];
}

async function wholeQueue(client: StaffClient, query: Partial<Record<keyof QueueQuery, string>> = {}) {
  const rows = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await client.call(staffEndpoints.listQueue, {
      query: { ...query, ...(cursor !== undefined && { cursor }) } as never,
    });
    rows.push(...page.rows);
    cursor = page.nextCursor;
    if (cursor === null) return { rows, total: page.total, counts: page.counts };
  }
  throw new Error('no page');
}
const countsOf = (counts: { state: CaseState; count: number }[]) =>
  Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]));

describe('the queue', () => {
  it.each(['1', '3', '4', '100'])(
    'pages by %s without losing or doubling a case, over equal due times and none',
    async (limit) => {
      const { rows, total, counts } = await wholeQueue(officer, { limit });
      expect(total).toBe(25);
      expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(25);
      expect(rows).toHaveLength(25);
      expect(countsOf(counts)).toEqual({ received: 14, review: 4, 'pay-failed': 7 });
      expect(counts.map(({ state }) => state)).toEqual(queueStates);
    },
  );

  it('holds whatever an officer may own: nobody works on what they cannot find', () => {
    expect(statesToOwn.filter((state) => !queueStates.includes(state))).toEqual([]);
  });

  it('puts the most urgent first, and last what has no clock', async () => {
    const { rows } = await wholeQueue(officer, { limit: '6' });
    const dues = rows.map(({ clock }) => clock?.dueAt ?? 'never');
    expect(dues).toEqual(dues.toSorted());
  });

  it('filters, with counts of every state for the other filters', async () => {
    const owned = await wholeQueue(officer, { owner: 'nobody', state: 'received' });
    expect(owned.total).toBe(11);
    expect(countsOf(owned.counts)).toEqual({ received: 11, review: 4, 'pay-failed': 7 });
    expect((await wholeQueue(officer, { owner: 'me' })).total).toBe(0);
    expect((await wholeQueue(officer, { itemCode: 'W01' })).total).toBe(4);
    expect((await wholeQueue(officer, { districtCode: '450722' })).total).toBe(4);
    expect((await wholeQueue(officer, { state: 'draft' })).total).toBe(0);
    expect((await wholeQueue(officer, { state: 'closed' })).total).toBe(0);
  });

  it('shows a clerk their own district only, whatever they ask for', async () => {
    const clerk = await world.staff('pubei-clerk');
    expect((await wholeQueue(clerk)).total).toBe(4);
    expect((await wholeQueue(clerk, { districtCode: '450721' })).total).toBe(4);
    const home = await world.staff('lingshan-clerk');
    expect(countsOf((await wholeQueue(home)).counts)).toEqual({ received: 14, 'pay-failed': 7 });
  });

  it.each(['x', '_', 'not-a-time_abc', '2026-11-22_', '[$gt]', '_{"$gt":""}'])(
    'refuses a cursor that it never gave: %s',
    async (cursor) => {
      const path = `/staff/v1/cases?cursor=${encodeURIComponent(cursor)}`;
      const answer = await rawCall(world.baseUrl, { path, token: officer.token });
      expect(answer).toMatchObject({ status: 400, code: 'request.invalid' });
    },
  );
});

describe('look-up', () => {
  const lookUp = (query: string, client = officer) => client.call(staffEndpoints.lookUp, { body: { query } });

  it('finds by number, name, ID number, phone and card tail, masked', async () => {
    const { name, idNumber, phone, cards } = member.person;
    const asked = [
      ['receipt-number', real.receiptNumber!],
      ['receipt-number', ` ${real.receiptNumber!.toLowerCase()} `],
      ['name', name],
      ['id-number', idNumber],
      ['phone', phone],
      ['phone', `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`],
      ['card-tail', cards[0]!.number.slice(-4)],
    ] as const;
    for (const [matchedBy, query] of asked) {
      const found = await lookUp(query);
      expect(found.matchedBy).toBe(matchedBy);
      expect(found.rows.map(({ caseId }) => caseId)).toContain(real._id);
      const shown = JSON.stringify(found);
      for (const open of [name, idNumber, phone, cards[0]!.number]) expect(shown).not.toContain(open);
    }
  });

  it('finds no draft, and nothing by a wrong digit or a piece', async () => {
    const drafts = (await lookUp(member.person.phone)).rows.filter(({ state }) => state === 'draft');
    expect(drafts).toEqual([]);
    const { idNumber, name } = member.person;
    const lastButOne = (Number(real.receiptNumber!.at(-1)) + 1) % 10;
    const forged = `${real.receiptNumber!.slice(0, -1)}${lastButOne}`;
    for (const query of [forged, idNumber.slice(0, 17), name.slice(0, 2), '.*', '{"$ne":""}', '15400009998'])
      expect(await lookUp(query)).toEqual({ matchedBy: 'nothing', rows: [] });
  });

  it('shows a clerk of another district nothing', async () => {
    const clerk = await world.staff('pubei-clerk');
    const found = await lookUp(real.receiptNumber!, clerk);
    expect(found).toEqual({ matchedBy: 'nothing', rows: [] });
  });

  it('leaves one trace each, that names the searcher and not what was searched', async () => {
    const agent = await world.staff('lingshan-service-agent');
    const traces = () =>
      world.container.connection.collection('traces').find({ event: 'case.searched' }).toArray();
    const before = (await traces()).length;
    await lookUp(member.person.idNumber, agent);
    const after = await traces();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({ actor: { kind: 'staff', role: 'service-agent' }, subject: null });
    expect(JSON.stringify(after)).not.toContain(member.person.idNumber);
  });
});
