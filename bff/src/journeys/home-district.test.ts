import { mayAtAll, memberEndpoints, staffEndpoints, staffRoles } from '@gjj/shared-types';
import { fileURLToPath } from 'node:url';
import { photo } from '../testing/photos';
import { rawCall } from '../testing/raw-call';
import { waitUntil } from '../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

const centres = fileURLToPath(new URL('../../centres-for-tests', import.meta.url));

/** An invented centre with invented items, kept at home: nothing of a centre is in the code. */
describe('the boats centre', () => {
  let world: WholeWorld;
  beforeAll(async () => {
    world = await startWholeWorld({ environment: { CENTRES_DIR: centres, GJJ_CENTRE: 'boats' } });
  }, 120_000);
  afterAll(() => world.stop());

  it('lends a rowing boat, from the catalogue to the receipt, and pays by itself', async () => {
    const member = await world.member('chen-xiaoman');
    const { items } = await member.call(memberEndpoints.listItems, {});
    expect(items.find(({ code }) => code === 'ROW01')).toMatchObject({ name: '借一条小船', online: true });
    const answers = { hours: 'three', canSwim: true };
    const files = { 'two-oars': await photo() };
    const { caseId, receiptNumber } = await member.apply('ROW01', { answers, amountFen: 6000, files });
    expect(receiptNumber).toMatch(/^BT\d{16}$/);
    const closed = await member.until(caseId, 'closed');
    expect(closed.frozenAnswers.map(({ answer }) => answer)).toEqual(['三小时', '是']);
    expect(closed.payments).toMatchObject([{ amountFen: 6000, outcome: 'paid' }]);
    await member.told(caseId, 'paid');
    const { messages } = await member.case(caseId);
    expect(messages.map(({ notice }) => notice)).toEqual(['received', 'accepted', 'approved', 'paid']);
  }, 120_000);

  it('tells who cannot swim why, and leaves the boat they want anyway to an officer', async () => {
    const member = await world.member('lu-zhiyuan');
    const answers = { hours: 'one', canSwim: false };
    const files = { 'two-oars': await photo() };
    const { caseId, eligibility } = await member.apply('ROW01', { answers, amountFen: 2000, files });
    expect(eligibility).toMatchObject({ verdict: 'no', automatic: false });
    expect(eligibility!.reasons).toContainEqual(
      expect.objectContaining({ ruleId: 'ROW01.swims', words: '您还不会游泳' }),
    );
    const looked = await waitUntil(async () => {
      const record = (await world.container.cases.find(caseId))!;
      return record.outbox.length === 0 && record;
    });
    expect(looked).toMatchObject({ state: 'received', timeline: [{ action: 'submit' }] });
  }, 60_000);

  it('keeps every officer of another shore out, at every door: 403, and nothing in queue or look-up', async () => {
    const member = await world.member('lu-zhiyuan');
    const { caseId, receiptNumber, documents } = await member.apply('FUND01', { amountFen: 100 });
    expect(documents).toEqual([]);
    const version = (await world.container.cases.find(caseId))!.version;
    const grounds = { facts: '查到的事实', rule: '依据的规定', reason: '不准的理由', remedies: '可以复核' };
    const doors: [string, string, object | null][] = [
      ['GET', '', null],
      ['POST', '/claim', { version }],
      ['POST', '/release', { version }],
      ['POST', '/acceptance', { version }],
      ['POST', '/approval', { version, amountFen: 1, opinion: '同意提取' }],
      ['POST', '/refusal', { version, ...grounds }],
      ['POST', '/notes', { text: '记一笔' }],
      ['POST', '/reveals', { field: 'phone', reason: '回拨电话' }],
      ['POST', '/notice-preview', { action: 'accept' }],
    ];
    for (const role of staffRoles.filter((name) => name !== 'auditor')) {
      const officer = await world.staff(`lingshan-${role}`);
      for (const [method, door, body] of doors) {
        const path = `/staff/v1/cases/${caseId}${door}`;
        const json = body && { body: JSON.stringify(body) };
        const answer = await rawCall(world.baseUrl, { method, path, token: officer.token, ...json });
        expect({ role, door, code: answer.code }).toEqual({ role, door, code: 'access.forbidden' });
      }
      if (!mayAtAll(role, 'queue:read')) continue;
      const queue = await officer.call(staffEndpoints.listQueue, {});
      expect(queue.rows.map((row) => row.caseId)).not.toContain(caseId);
      const found = await officer.call(staffEndpoints.lookUp, { body: { query: receiptNumber! } });
      expect(found.rows).toEqual([]);
    }
    const home = await world.staff('pubei-acceptor');
    expect((await home.case(caseId)).allowedActions).toContain('accept');
    const auditor = await world.staff('lingshan-auditor');
    expect((await auditor.case(caseId)).allowedActions).toEqual([]);
  }, 120_000);
});
