import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { systemClock } from '../../platform/clock';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { BankClient } from './bank-client';

interface Callback {
  readonly body: string;
  readonly verified: boolean;
}

const GOOD_CARD = { payeeName: '陈小满', cardNumber: '6299990010000000011' };
const BAD_CARD = { payeeName: '谭失卡', cardNumber: '6299990010000000128' };

const contract = new Contract('bank');

let world: Simulators;
let wire: Wiretap;
let bank: BankClient;
let receiver: Server;
let callbacks: Callback[];
let arrived: () => void;

beforeEach(async () => {
  world = await startOutsideWorld();
  wire = await tapWire(world.urls.bank);
  const { bankApiKey: apiKey, bankSigningSecret: signingSecret } = world.credentials;
  bank = new BankClient({ baseUrl: wire.url, apiKey, signingSecret, clock: systemClock, timeoutMs: 3000 });
  callbacks = [];
  arrived = () => {};
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const timestamp = String(request.headers['x-timestamp']);
      const signature = String(request.headers['x-signature']);
      callbacks.push({ body, verified: bank.verifyCallback(body, { timestamp, signature }) });
      response.end();
      arrived();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  world.control.setCallbacks({ bank: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` });
});

afterEach(async () => {
  await bank.close();
  await wire.close();
  await world.stop();
  receiver.closeAllConnections();
  receiver.close();
});

function pay(instructionId: string, card = GOOD_CARD, amountFen = 540_000) {
  return bank.instruct({ instructionId, amountFen, remark: '住房公积金提取', ...card });
}

function callbacksToArrive(count: number): Promise<void> {
  return new Promise((resolve) => {
    arrived = () => void (callbacks.length >= count && resolve());
    arrived();
  });
}

const statusesTold = () => callbacks.map(({ body }) => (JSON.parse(body) as { status: string }).status);

it('keeps to the contract on every call there is, in both directions', async () => {
  await pay('i-1');
  await pay('i-1', GOOD_CARD, 1);
  await pay('i-2', BAD_CARD);
  await callbacksToArrive(2);
  await bank.findPayment('i-1');
  await bank.findPayment('i-2');
  expect(await bank.findPayment('never-sent')).toBeNull();
  await bank.findHolder(GOOD_CARD.cardNumber);
  await bank.stop('i-1');
  await bank.listRepayments('QZ-1');
  await bank.debit({ ...aDebit, debitId: 'd-1' });
  await bank.findDebit('d-1');
  expect(await bank.findDebit('never-sent')).toBeNull();

  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
  expect(callbacks.flatMap(({ body }) => contract.judgeWebhook('payment-changed', body))).toEqual([]);
});

it('stops what is not carried out yet, once and for all; what is over stays so', async () => {
  const { bank: control } = world.control;
  control.setSettleDelay(600_000);
  await pay('i-20');
  control.setFaults([{ operation: 'stop', mode: 'lose-answer', times: 1 }]);
  await expect(bank.stop('i-20')).rejects.toMatchObject({ certainty: 'unknown' });
  expect(await bank.stop('i-20')).toBe('stopped');
  expect(await bank.findPayment('i-20')).toMatchObject({ status: 'stopped' });
  expect(() => control.settle('i-20', { status: 'paid' })).toThrow('it is stopped');
  await pay('i-21');
  control.settle('i-21', { status: 'paid' });
  expect(await bank.stop('i-21')).toBe('too-late');
  expect(await bank.stop('never-sent')).toBeNull();
  await callbacksToArrive(2);
  expect(callbacks.flatMap(({ body }) => contract.judgeWebhook('payment-changed', body))).toEqual([]);
});

it('lists what was paid back by its reference, and tells of it, signed', async () => {
  world.control.bank.repay('QZ-1', 100_000);
  world.control.bank.repay('QZ-2', 1);
  world.control.bank.repay('QZ-1', 200_000);
  const repayments = await bank.listRepayments('QZ-1');
  expect(repayments.map(({ amountFen }) => amountFen)).toEqual([100_000, 200_000]);
  expect(new Set(repayments.map(({ repaymentId }) => repaymentId)).size).toBe(2);
  expect(await bank.listRepayments('QZ-3')).toEqual([]);
  await callbacksToArrive(3);
  expect(callbacks.every(({ verified }) => verified)).toBe(true);
  expect(callbacks.flatMap(({ body }) => contract.judgeWebhook('repayment-received', body))).toEqual([]);
});

const aDebit = {
  amountFen: 100_000,
  payerName: GOOD_CARD.payeeName,
  cardNumber: GOOD_CARD.cardNumber,
  remark: '住房公积金 2026-12',
};

it('takes a debit once for its id, and says why a card gave nothing', async () => {
  const { bank: control } = world.control;
  control.setFaults([{ operation: 'debit', mode: 'lose-answer', times: 1 }]);
  await expect(bank.debit({ ...aDebit, debitId: 'd-2' })).rejects.toMatchObject({ certainty: 'unknown' });
  expect(await bank.findDebit('d-2')).toEqual({ status: 'debited', failureReason: null });
  await bank.debit({ ...aDebit, debitId: 'd-2' });
  expect(control.debits()).toHaveLength(1);
  await expect(bank.debit({ ...aDebit, debitId: 'd-2', amountFen: 1 })).rejects.toThrow();
  control.setEmpty(GOOD_CARD.cardNumber, true);
  await bank.debit({ ...aDebit, debitId: 'd-3' });
  expect(await bank.findDebit('d-3')).toEqual({ status: 'failed', failureReason: '余额不足' });
});

it('pays once for an id, however often it is sent, and refuses another body', async () => {
  const first = await pay('i-3');
  expect(await pay('i-3')).toEqual(first);
  expect(await pay('i-3', GOOD_CARD, 1)).toEqual({ ok: false, reason: 'instruction-differs' });
  expect(world.control.bank.payments()).toHaveLength(1);
});

it('tells the end by a signed callback, and the same when asked', async () => {
  await pay('i-4');
  await callbacksToArrive(1);
  expect(callbacks).toMatchObject([{ verified: true }]);
  expect(statusesTold()).toEqual(['paid']);
  expect(await bank.findPayment('i-4')).toMatchObject({
    status: 'paid',
    amountFen: 540_000,
    failureReason: null,
  });
});

it('says why a payment failed', async () => {
  await pay('i-5', BAD_CARD);
  await callbacksToArrive(1);
  expect(await bank.findPayment('i-5')).toMatchObject({ status: 'failed', failureReason: '收款账户已销户' });
});

it('does not take a forged callback for a real one', async () => {
  await world.control.bank.sendRaw({ instructionId: 'i-6', status: 'paid' }, 'forged');
  await world.control.bank.sendRaw({ instructionId: 'i-6', status: 'paid' }, 'none');
  expect(callbacks.map(({ verified }) => verified)).toEqual([false, false]);
});

it('refuses a callback that was signed long ago, or whose body was changed', async () => {
  await pay('i-7');
  await callbacksToArrive(1);
  const secret = world.credentials.bankSigningSecret;
  const { signBody } = await import('./signature');
  const old = signBody(secret, '{}', new Date(Date.now() - 6 * 60_000));
  expect(bank.verifyCallback('{}', old)).toBe(false);
  const fresh = signBody(secret, '{}', new Date());
  expect(bank.verifyCallback('{}', fresh)).toBe(true);
  expect(bank.verifyCallback('{ }', fresh)).toBe(false);
});

it('calls a lost answer unknown; asking by the id finds the one payment', async () => {
  world.control.bank.setFaults([{ operation: 'pay', mode: 'lose-answer', times: 1 }]);
  await expect(pay('i-8')).rejects.toMatchObject({ certainty: 'unknown', system: 'bank' });
  expect(await bank.findPayment('i-8')).toMatchObject({ amountFen: 540_000 });
  expect(world.control.bank.payments()).toHaveLength(1);
});

it('calls a refusal before acting unavailable, and nothing is paid', async () => {
  world.control.bank.setFaults([{ operation: 'pay', mode: 'fail', times: 1 }]);
  await expect(pay('i-9')).rejects.toMatchObject({ certainty: 'unavailable' });
  expect(await bank.findPayment('i-9')).toBeNull();
});

it('hears a duplicated callback twice, with one event id', async () => {
  world.control.bank.setFaults([{ operation: 'callback', mode: 'duplicate' }]);
  await pay('i-10');
  await callbacksToArrive(2);
  expect(new Set(callbacks.map(({ body }) => (JSON.parse(body) as { eventId: string }).eventId)).size).toBe(
    1,
  );
});

it('hears callbacks out of order when the later one overtakes', async () => {
  world.control.bank.setFaults([{ operation: 'callback', mode: 'out-of-order', times: 1 }]);
  await pay('i-11');
  while ((await bank.findPayment('i-11'))?.status !== 'paid');
  world.control.bank.settle('i-11', {
    status: 'returned',
    failureCode: 'returned',
    failureReason: '收款行退汇',
  });
  await callbacksToArrive(2);
  expect(statusesTold()).toEqual(['returned', 'paid']);
});

it('tells whose debit card it is, as the bank writes the name, and knows no other card', async () => {
  const holderName = GOOD_CARD.payeeName;
  expect(await bank.findHolder(GOOD_CARD.cardNumber)).toEqual({ holderName, bankName: '北部湾示例银行' });
  expect(await bank.findHolder('6299999999999999999')).toBeNull();
});
