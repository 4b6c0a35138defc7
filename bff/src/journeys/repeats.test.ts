import { memberEndpoints } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { MovableClock } from '../testing/movable-clock';
import { rawCall } from '../testing/raw-call';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

type Draft = Awaited<ReturnType<MemberClient['fill']>>;

describe('the same call again', () => {
  const clock = new MovableClock();
  let world: WholeWorld;
  beforeAll(async () => void (world = await startWholeWorld({ clock })), 120_000);
  afterAll(() => world.stop());
  afterEach(() => world.outside.control.core.setFaults([]));

  const submit = (member: MemberClient, { caseId }: Draft, body: object, idempotencyKey: string) =>
    rawCall(world.baseUrl, {
      method: 'POST',
      path: `/api/v1/cases/${caseId}/submission`,
      token: member.token,
      headers: { 'idempotency-key': idempotencyKey },
      body: JSON.stringify(body),
    });
  const stored = async ({ caseId }: Draft) => (await world.container.cases.find(caseId))!;
  const available = async (member: MemberClient) =>
    (await member.call(memberEndpoints.getAccounts, {})).availableFen;

  it('is one draft for two taps at once, and one more after the first has ended', async () => {
    const member = await world.member('wei-tongxin');
    const open = () => member.call(memberEndpoints.openCase, { body: { itemCode: 'W07' } });
    const drafts = await Promise.all([open(), open(), open(), open()]);
    expect(new Set(drafts.map(({ caseId }) => caseId)).size).toBe(1);
    const { caseId } = drafts[0]!;
    const { version } = await member.case(caseId);
    await member.call(memberEndpoints.withdrawCase, { params: { caseId }, body: { version } });
    const again = await Promise.all([open(), open()]);
    expect(again[0]!.caseId).toBe(again[1]!.caseId);
    expect(again[0]!.caseId).not.toBe(caseId);
    const { cases } = await member.call(memberEndpoints.listCases, {});
    expect(cases.map(({ state }) => state)).toEqual(['draft', 'withdrawn']);
  }, 60_000);

  it('same key, same body in any order: the first answer, one case, one reservation', async () => {
    const member = await world.member('chen-xiaoman');
    const draft = await member.fill('W04');
    const key = newId();
    const shuffled = Object.fromEntries(Object.entries(draft.body).reverse());
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => submit(member, draft, draft.body, key)),
      submit(member, draft, shuffled, key),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const numbers = answers.map(({ text }) => (JSON.parse(text) as { receiptNumber: string }).receiptNumber);
    expect(new Set(numbers).size).toBe(1);
    const closed = await member.until(draft.caseId, 'closed');
    const late = await submit(member, draft, draft.body, key);
    expect(JSON.parse(late.text)).toMatchObject({
      receiptNumber: numbers[0],
      state: 'closed',
      version: closed.version,
    });
    expect(world.outside.control.core.books.reservations.all()).toHaveLength(1);
    const other = await submit(member, draft, { ...draft.body, amountFen: 1 }, key);
    expect(other).toMatchObject({ status: 409, code: 'idempotency.differs' });
    expect((await stored(draft)).version).toBe(closed.version);
    const newKey = await submit(member, draft, draft.body, newId());
    expect(newKey).toMatchObject({ status: 409, code: 'case.action-not-allowed' });
  }, 60_000);

  it('refused by the ledger: a draft again, and the next submit goes through', async () => {
    const member = await world.member('lu-zhiyuan');
    const draft = await member.fill('W04', { answers: { rentAddress: '浦北县示例路1号' } });
    const refusal = {
      operation: 'reserve',
      mode: 'fail' as const,
      status: 409,
      code: 'insufficient-balance',
      times: 1,
    };
    world.outside.control.core.setFaults([refusal]);
    const refused = await submit(member, draft, draft.body, newId());
    expect(refused).toMatchObject({ status: 422, code: 'case.balance-insufficient' });
    const open = await member.case(draft.caseId);
    expect(open).toMatchObject({ state: 'draft', submitting: false, receiptNumber: null });
    expect(open.allowedActions).toContain('edit-answers');
    const again = await submit(member, draft, { ...draft.body, version: open.version }, newId());
    expect(again.status).toBe(200);
    const { caseId } = draft;
    await waitUntil(async () => (await member.case(caseId)).receiptNumber !== null);
  }, 60_000);

  it('ledger away: 503 with words on what is safe, nothing else may happen to the draft, a worker finishes', async () => {
    const member = await world.member('ning-duozhang');
    const draft = await member.fill('W04', { answers: { rentAddress: '钦州市示例路2号' } });
    world.outside.control.core.setFaults([{ operation: 'reserve', mode: 'fail', status: 503 }]);
    const away = await submit(member, draft, draft.body, newId());
    expect(away).toMatchObject({ status: 503, code: 'service.busy' });
    expect((JSON.parse(away.text) as { detail: string }).detail).toContain('已提交的内容不会丢失');
    const waiting = await member.case(draft.caseId);
    expect(waiting).toMatchObject({ state: 'draft', submitting: true, allowedActions: ['submit'] });
    const params = { caseId: draft.caseId };
    const body = { version: waiting.version };
    expect(await member.refusal(memberEndpoints.withdrawCase, { params, body })).toBe(
      'case.action-not-allowed',
    );
    const second = await submit(member, draft, { ...draft.body, version: waiting.version }, newId());
    expect(second.code).toBe('case.action-not-allowed');
    world.outside.control.core.setFaults([]);
    clock.forward({ seconds: 60 });
    await member.until(draft.caseId, 'closed');
  }, 90_000);

  it('withdrawn: the sum is free again, and a second withdrawal is refused', async () => {
    const member = await world.member('su-fengcun');
    const before = await available(member);
    world.outside.control.exchange.setFaults([{ operation: '*', mode: 'fail', status: 503 }]);
    const draft = await member.fill('W04', {
      answers: { rentAddress: '灵山县示例路3号' },
      amountFen: 100_000,
    });
    expect((await submit(member, draft, draft.body, newId())).status).toBe(200);
    world.outside.control.exchange.setFaults([]);
    expect(await available(member)).toBe(before - 100_000);
    const params = { caseId: draft.caseId };
    const body = { version: (await member.case(draft.caseId)).version };
    const withdrawn = await member.call(memberEndpoints.withdrawCase, { params, body });
    expect(withdrawn.state).toBe('withdrawn');
    await waitUntil(async () => (await available(member)) === before);
    const refusal = await member.refusal(memberEndpoints.withdrawCase, {
      params,
      body: { version: (await member.case(draft.caseId)).version },
    });
    expect(refusal).toBe('case.action-not-allowed');
  }, 60_000);

  it('saved on two phones: the second is told of the conflict and the version, nothing is lost', async () => {
    const member = await world.member('tan-shika');
    const { caseId, version } = await member.call(memberEndpoints.openCase, { body: { itemCode: 'W04' } });
    const save = (sum: number) =>
      rawCall(world.baseUrl, {
        method: 'PUT',
        path: `/api/v1/cases/${caseId}/answers`,
        token: member.token,
        body: JSON.stringify({ version, answers: {}, amountFen: sum }),
      });
    const both = await Promise.all([save(100), save(200)]);
    expect(both.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([200, 409]);
    const lost = both.find(({ status }) => status === 409)!;
    expect(JSON.parse(lost.text)).toMatchObject({
      code: 'case.version-conflict',
      extra: { version: version + 1 },
    });
    const won = JSON.parse(both.find(({ status }) => status === 200)!.text) as { amountFen: number };
    expect((await member.case(caseId)).amountFen).toBe(won.amountFen);
  }, 60_000);
});
