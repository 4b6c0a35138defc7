import { Agent } from 'undici';
import { Courier } from '../callbacks/courier';
import { postCallback } from '../callbacks/post-callback';
import { FaultBoard } from '../faults/fault-board';
import { requireBearer } from '../http/require-bearer';
import type { Person } from '../people/person';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';
import { Book, type BookSettings } from './book';
import { cardsOf } from './cards';
import { Debits, type Debit } from './debits';
import { Collection, type Repayment } from './collection';
import { bankControl, type BankControls } from './control';
import type { Payment } from './payment';
import { bankRoutes } from './routes';
import { readSellers } from './sellers';
import { requireSignature, sign } from '../callbacks/signature';

export interface BankOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly signingSecret: string;
  readonly callbackUrl: string | undefined;
  readonly settleDelayMs: number;
  readonly people: readonly Person[];
  readonly now: () => Date;
  readonly seed: number;
}

export interface Bank extends Simulator, BankControls {
  payments(): Readonly<Payment>[];
  repayments(): Readonly<Repayment>[];
  debits(): Readonly<Debit>[];
  isEmpty(cardNumber: string): boolean;
  setSettleDelay(ms: number): void;
}

/** The bank (受托银行): pays to cards by instruction id and calls back, signed. Callback faults name `callback`. */
export async function startBank(options: BankOptions): Promise<Bank> {
  const journal = new Journal(options.file);
  const faults = new FaultBoard(options.seed);
  const agent = new Agent();
  const settings: BookSettings = { settleDelayMs: options.settleDelayMs };
  let callbackUrl = options.callbackUrl;

  const post = async (payload: unknown, signature: 'good' | 'forged' | 'none'): Promise<number> => {
    if (callbackUrl === undefined) return 0;
    const body = JSON.stringify(payload);
    const headers =
      signature === 'none' ? {} : signedHeaders(secretFor(signature, options.signingSecret), body);
    return (await postCallback(agent, { url: callbackUrl, body, headers })).status;
  };
  const courier = new Courier({
    journal,
    faults,
    operation: 'callback',
    send: async (delivery) => isSuccess(await post(delivery.payload, 'good')),
    backOffMs: (attempts) => Math.min(30_000, 100 * 2 ** attempts),
    maxAttempts: 1000,
  });
  const cards = cardsOf(options.people, readSellers());
  const book = new Book(journal, courier, cards, settings, options.now);
  const collection = new Collection(journal, courier, options.now);
  const debits = new Debits(journal, cards, settings, options.now);
  const controls: BankControls = {
    setEmpty: (cardNumber, empty) => debits.setEmpty(cardNumber, empty),
    repay: (reference, amountFen) => collection.take(reference, amountFen),
    settle: (instructionId, outcome) => void book.settle(instructionId, outcome),
    setCallbackUrl: (url) => {
      callbackUrl = url;
      courier.wake(true);
    },
    sendRaw: post,
  };
  const simulator = await startSimulator(
    {
      journal,
      faults,
      routes: bankRoutes(book, collection, debits, cards),
      control: bankControl(controls, settings),
      admit: (call) => {
        requireBearer(call, options.apiKey);
        requireSignature(call, options.signingSecret);
      },
      snapshot: () => ({
        payments: book.list(),
        repayments: collection.all(),
        debits: debits.all(),
        deliveries: courier.list().toReversed(),
        settings,
        callbackUrl,
      }),
      begin: () => {
        settings.settleDelayMs = options.settleDelayMs;
        book.resume();
        courier.wake();
      },
      pause: () => {
        book.pause();
        courier.clear();
      },
      close: () => {
        courier.stop();
        return agent.destroy();
      },
    },
    options.port,
  );
  const setSettleDelay = (ms: number) => void (settings.settleDelayMs = ms);
  const listed = {
    payments: () => book.list(),
    repayments: () => collection.all(),
    debits: () => debits.all(),
    isEmpty: (cardNumber: string) => debits.isEmpty(cardNumber),
  };
  return { ...simulator, ...controls, ...listed, setSettleDelay };
}

function signedHeaders(secret: string, body: string): Record<string, string> {
  const timestamp = String(Date.now());
  return { 'x-timestamp': timestamp, 'x-signature': sign(secret, timestamp, body) };
}

function secretFor(signature: 'good' | 'forged', secret: string): string {
  return signature === 'good' ? secret : `not-${secret}`;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
