import { IdentityWorld } from './identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

/** Every number, name, code, openid and token that a whole day of identity handles. */
async function aDay(): Promise<string[]> {
  const { person, token } = await world.boundMember();
  const [cardNumber = ''] = person.cards;
  await world.call('POST', '/api/v1/me/cards', token).send({ cardNumber }).expect(201);
  const code = await world.sendCode(person.phone);
  const sms = { phone: person.phone, code };
  await world.call('POST', '/api/v1/session/sms').send({ ...sms, code: '000000' });
  await world.call('POST', '/api/v1/session/sms').send(sms);
  await world.bind({ ...person, idNumber: `${person.idNumber}9` }, token).expect(400);
  world.outside.away.set('data-exchange', 'unknown').set('bank', 'unknown').set('sms', 'unavailable');
  await world.bind(person, token).expect(503);
  await world.call('POST', '/api/v1/me/cards', token).send({ cardNumber: person.cards[1] }).expect(503);
  await world.redis.flushdb();
  await world.call('POST', '/api/v1/session/sms-code').send({ phone: person.phone }).expect(503);
  await world.call('POST', '/staff/v1/session').send({ username: 'zhang', password: 'Secret-word-1' });
  const { name, idNumber, phone, openid, memberNo, cards } = person;
  return [name, idNumber, phone, openid, memberNo, ...cards, code, token, 'Secret-word-1'];
}

it('leaves nothing personal in logs, traces and Redis', async () => {
  const secrets = await aDay();
  const logs = world.logLines.join('');
  const traces = JSON.stringify(await world.connection.collection('traces').find().toArray());
  expect(logs).toContain('outside system gave no answer');
  expect(world.logLines.length).toBeGreaterThan(8);
  for (const secret of secrets) {
    expect(logs).not.toContain(secret);
    expect(traces).not.toContain(secret);
  }
  for (const key of await world.redis.keys('*'))
    for (const secret of secrets) expect(key).not.toContain(secret);
});
