import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { createLogger } from '../platform/logger';
import { rawCall } from '../testing/raw-call';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';

type Person = WholeWorld['outside']['people'][number];

function secretsOf({ name, idNumber, phone, openid, memberNo, cards }: Person): string[] {
  const all = [name, idNumber, phone, openid, memberNo, ...cards.map(({ number }) => number)];
  return all.filter((secret) => secret !== undefined);
}

/** I6 of the product's invariants: no ID number, card or phone number in a log, an address or an error. */
describe('a whole rent journey', () => {
  const lines: string[] = [];
  const refusals: string[] = [];
  let world: WholeWorld;
  beforeAll(async () => {
    const log = createLogger('debug', 'test', { write: (line: string) => void lines.push(line) });
    world = await startWholeWorld({ log });
  }, 120_000);
  afterAll(() => world.stop());

  const hostile = async (method: string, path: string, token: string | null, body: object) => {
    const answer = await rawCall(world.baseUrl, { method, path, token, body: JSON.stringify(body) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    refusals.push(answer.text, JSON.stringify(answer.headers));
  };

  /** Pays rent, with every far side failing once, and is searched for, opened and revealed by staff. */
  async function journey() {
    const { core, exchange, bank, wechat, sms } = world.outside.control;
    const once = { operation: '*', mode: 'fail' as const, status: 500, times: 1 };
    const member = await world.member('chen-xiaoman');
    member.subscribe();
    const { person } = member;
    for (const system of [core, exchange, bank, sms]) system.setFaults([once]);
    wechat.setFaults([{ operation: '*', mode: 'fail', code: -1, times: 1 }]);
    await rawCall(world.baseUrl, { path: '/api/v1/accounts', token: member.token });
    await rawCall(world.baseUrl, { path: '/api/v1/items/W04/eligibility', token: member.token });
    await rawCall(world.baseUrl, {
      method: 'POST',
      path: '/api/v1/me/cards',
      token: member.token,
      body: JSON.stringify({ cardNumber: person.cards[0]!.number }),
    });
    for (const system of [core, exchange, bank, sms, wechat]) system.setFaults([]);
    bank.setFaults([{ operation: 'pay', mode: 'fail', status: 503, times: 1 }]);
    const { caseId } = await member.apply('W04');
    await member.until(caseId, 'closed');
    await member.told(caseId, 'paid');
    const { name, idNumber, phone, cards } = person;
    const [card] = cards;
    await hostile('POST', '/api/v1/session/wechat', null, { code: person.openid, name });
    await hostile('POST', '/api/v1/session/sms', null, { phone, code: '000000' });
    await hostile('POST', '/api/v1/me/cards', member.token, { cardNumber: `${card!.number}0`, phone });
    const proof = { by: 'sms', phone, code: '000000' };
    await hostile('POST', '/api/v1/me/binding', member.token, {
      name,
      idNumber,
      phoneProof: proof,
      consent: true,
    });
    await hostile('PUT', `/api/v1/cases/${caseId}/answers`, member.token, {
      version: 0,
      answers: { [idNumber]: name },
    });
    const officer = await world.staff('lingshan-service-agent');
    for (const query of [name, idNumber, phone, card!.number.slice(-4)])
      await officer.call(staffEndpoints.lookUp, { body: { query } });
    const reveal = { field: 'idNumber' as const, reason: '核对身份证号码' };
    await officer.call(staffEndpoints.reveal, { params: { caseId }, body: reveal });
    await member.call(memberEndpoints.signOutEverywhere, {});
  }

  it('leaves nothing of anybody in logs, traces, errors and metrics', async () => {
    await journey();
    const traces = await world.container.connection.collection('traces').find().toArray();
    const uses = await world.container.connection.collection('data-uses').find().toArray();
    const metrics = await world.container.metrics.registry.metrics();
    const written = {
      logs: lines.join(''),
      traces: JSON.stringify(traces),
      uses: JSON.stringify(uses),
      refusals: refusals.join(''),
      metrics,
    };
    // Every question that reached a department has its line, and the chain is whole.
    const kept = new Set(uses.map(({ queryId }) => queryId as string | null));
    const reached = world.outside.control.exchange.trace().filter(({ outcome }) => outcome === 'answered');
    expect(reached.filter(({ queryId }) => !kept.has(queryId))).toEqual([]);
    expect(uses.map(({ usedFor }) => usedFor as string)).toEqual(
      expect.arrayContaining(['identity', 'what-is-possible', 'case']),
    );
    const checked = await world.container.dataUses.checkDay(uses[0]!['day']);
    expect(checked).toEqual({ lines: uses.length, faults: [] });
    expect(lines.length).toBeGreaterThan(30);
    expect(written.logs).toContain('will be tried again');
    for (const person of world.outside.people)
      for (const secret of secretsOf(person))
        for (const [where, text] of Object.entries(written))
          expect([where, text.includes(secret)]).toEqual([where, false]);
  }, 90_000);

  it('stores nothing of anybody in the open but what is masked', async () => {
    const { db } = world.container.connection;
    const { memberNo: _key, ...person } = world.outside.people.find(({ key }) => key === 'chen-xiaoman')!;
    for (const { name: collection } of await db!.listCollections().toArray()) {
      const text = JSON.stringify(await db!.collection(collection).find().toArray());
      for (const secret of secretsOf(person))
        expect([collection, text.includes(secret)]).toEqual([collection, false]);
    }
  });
});
