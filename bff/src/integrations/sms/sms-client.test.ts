import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { SmsClient } from './sms-client';

const MESSAGE = { messageId: 'm-1', phone: '15400000001', text: '【示例公积金】您的提取申请已受理。' };

let world: Simulators;
let wire: Wiretap;
let sms: SmsClient;

beforeEach(async () => {
  world = await startOutsideWorld();
  wire = await tapWire(world.urls.sms);
  sms = new SmsClient({ baseUrl: wire.url, apiKey: world.credentials.smsApiKey, timeoutMs: 3000 });
});

afterEach(async () => {
  await sms.close();
  await wire.close();
  await world.stop();
});

async function finalStatus(messageId: string) {
  let status = await sms.findStatus(messageId);
  while (status === 'accepted') status = await sms.findStatus(messageId);
  return status;
}

it('sends a message once for an id', async () => {
  await sms.send(MESSAGE);
  await sms.send(MESSAGE);
  expect(world.control.sms.messages()).toHaveLength(1);
  expect(await finalStatus('m-1')).toBe('delivered');
});

it('learns that a phone could not be reached', async () => {
  world.control.sms.setReachable(MESSAGE.phone, false);
  await sms.send(MESSAGE);
  expect(await finalStatus('m-1')).toBe('failed');
});

it('keeps to the contract on every call there is, in both directions', async () => {
  const contract = new Contract('sms');
  await sms.send(MESSAGE);
  await expect(sms.send({ ...MESSAGE, text: '别的' })).rejects.toMatchObject({ certainty: 'unavailable' });
  await finalStatus('m-1');
  expect(await sms.findStatus('never-sent')).toBeNull();

  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
});

it('may be repeated after a lost answer', async () => {
  world.control.sms.setFaults([{ operation: 'send', mode: 'lose-answer', times: 1 }]);
  await expect(sms.send(MESSAGE)).rejects.toMatchObject({ certainty: 'unknown' });
  await sms.send(MESSAGE);
  expect(world.control.sms.messages()).toHaveLength(1);
});
