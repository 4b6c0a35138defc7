import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { waitUntil } from '../../testing/wait-until';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { TransferClient } from './transfer-client';

const person = {
  name: '陈小满',
  document: { kind: 'resident-id', number: '990721199605120268' } as const,
};
const letterTo = (toCentreCode: string) => ({
  ...{ toCentreCode, person, theirAccountNo: null },
  ...{ ourCentreCode: 'qinzhou', ourCentreName: '钦州市住房公积金管理中心', ourAccountNo: '450721000000101' },
});

let world: Simulators;
let wire: Wiretap;
let platform: TransferClient;

beforeAll(async () => {
  world = await startOutsideWorld({ stepDelayMs: 0 });
  wire = await tapWire(world.urls.transfer);
  platform = new TransferClient({ baseUrl: wire.url, apiKey: world.credentials.transferApiKey });
});
beforeEach(() => world.control.reset());
afterAll(async () => {
  await platform.close();
  await wire.close();
  await world.stop();
});

const statusOf = async (transferId: string) => (await platform.findTransfer(transferId))?.status;

it('keeps to the contract on every call there is', async () => {
  expect(await platform.listCentres()).toHaveLength(5);
  expect(await platform.findTransfer('t-1')).toBeNull();
  await platform.sendLetter('t-1', letterTo('990100'));
  await platform.sendLetter('t-1', { ...letterTo('990100'), theirAccountNo: null });
  await expect(platform.sendLetter('t-1', letterTo('990200'))).rejects.toThrow();
  await platform.sendLetter('t-2', letterTo('990200'));
  await platform.remind('t-2', 'r-1');
  await waitUntil(async () => (await statusOf('t-1')) === 'paid' && (await statusOf('t-2')) === 'refused');
  expect(await platform.cancel('t-1')).toBe('too-late');
  expect(await platform.cancel('never-sent')).toBe('cancelled');
  const asked = world.control.transfer.ask({ person, ourCentreCode: 'qinzhou' });
  expect(await platform.listAsked('qinzhou', 0)).toMatchObject([{ requestId: asked.requestId, person }]);
  expect(await platform.listAsked('qinzhou', asked.sequence)).toEqual([]);
  const answer = { outcome: 'refused', amountFen: 0, reason: '本人说没有申请' } as const;
  await platform.answerAsked(asked.requestId, answer);
  await platform.answerAsked(asked.requestId, answer);
  await expect(platform.answerAsked(asked.requestId, { ...answer, outcome: 'paid' })).rejects.toThrow();

  const contract = new Contract('transfer');
  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
});

it('answers each city in its own way, once for an id whatever became of the answer', async () => {
  world.control.transfer.setFaults([{ operation: 'send-letter', mode: 'lose-answer', times: 1 }]);
  await expect(platform.sendLetter('t-3', letterTo('990300'))).rejects.toMatchObject({
    certainty: 'unknown',
  });
  expect(await platform.findTransfer('t-3')).toMatchObject({ status: 'sent', account: null, payments: [] });
  expect(await platform.cancel('t-3')).toBe('cancelled');
  await platform.sendLetter('t-4', letterTo('990400'));
  await waitUntil(async () => (await statusOf('t-4')) === 'paid');
  const partly = await platform.findTransfer('t-4');
  expect(partly?.payments.map(({ kind }) => kind)).toEqual(['principal']);
  world.control.transfer.answer('t-4', 'interest');
  expect((await platform.findTransfer('t-4'))?.payments).toHaveLength(2);
});
