import { z } from 'zod';
import { FaultBoard } from '../faults/fault-board';
import { parse } from '../http/parse';
import { requireBearer } from '../http/require-bearer';
import type { Call, Route } from '../http/route';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';
import { AskedDesk, type AskedOfUs } from './asked-of-us';
import { OTHER_CENTRES } from './centres';
import { answerKinds, Letters, type AnswerKind, type Letter, type LetterSettings } from './letters';

const person = z.strictObject({
  name: z.string().min(1).max(200),
  document: z.strictObject({ kind: z.string(), number: z.string().min(5).max(18) }),
});
const letterBody = z.strictObject({
  toCentreCode: z.string().regex(/^\d{6}$/),
  person,
  theirAccountNo: z.string().min(4).max(30).optional(),
  ourCentreCode: z.string(),
  ourCentreName: z.string(),
  ourAccountNo: z.string(),
});
const reminderBody = z.strictObject({ reminderId: z.string().min(1).max(100) });
const askedQuery = z.strictObject({ centre: z.string(), after: z.coerce.number().int().min(0) });
const answerBody = z.strictObject({
  outcome: z.enum(['paid', 'refused']),
  amountFen: z.number().int().min(0),
  reason: z.string().max(200),
});
const byHandBody = z.strictObject({ kind: z.enum(answerKinds) });
const askBody = z.strictObject({ person, ourCentreCode: z.string() });

export interface TransferOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly now: () => Date;
  readonly seed: number;
  readonly stepDelayMs: number;
}

export interface Transfer extends Simulator {
  letters(): Readonly<Letter>[];
  askedOfUs(): Readonly<AskedOfUs>[];
  /** A hand at the other centre. */
  answer(transferId: string, kind: AnswerKind): void;
  /** Somebody at another centre asks for a person's account here. */
  ask(of: Pick<AskedOfUs, 'person' | 'ourCentreCode'>): Readonly<AskedOfUs>;
  setStepDelay(ms: number): void;
}

/** The national platform for moving accounts between cities (全国住房公积金转移接续平台), and the centres behind it. */
export async function startTransfer(options: TransferOptions): Promise<Transfer> {
  const journal = new Journal(options.file);
  const settings: LetterSettings = { stepDelayMs: options.stepDelayMs };
  const letters = new Letters(journal, settings, options.now);
  const asked = new AskedDesk(journal, options.now);
  const setStepDelay = (ms: number) => void (settings.stepDelayMs = ms);
  const hands = {
    answer: (transferId: string, kind: AnswerKind) => letters.answer(transferId, kind),
    ask: (of: Pick<AskedOfUs, 'person' | 'ourCentreCode'>) => asked.ask(of),
  };
  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: [...letterRoutes(letters), ...askedRoutes(asked)],
      control: controlRoutes(hands),
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({ letters: letters.all(), asked: asked.all(), settings }),
      begin: () => {
        settings.stepDelayMs = options.stepDelayMs;
        letters.resume();
      },
      pause: () => letters.pause(),
    },
    options.port,
  );
  const listed = { letters: () => letters.all(), askedOfUs: () => asked.all() };
  return { ...simulator, ...hands, ...listed, setStepDelay };
}

const idOf = (call: Call) => call.params['transferId'] ?? '';

const present = ({ transferId, status, account, reason, payments }: Readonly<Letter>) => ({
  ...{ transferId, status, payments },
  ...(account !== undefined && { account }),
  ...(reason !== undefined && { reason }),
});

function letterRoutes(letters: Letters): Route[] {
  const path = '/v1/transfers-in/:transferId';
  return [
    {
      method: 'GET',
      path: '/v1/centres',
      operation: 'list-centres',
      handle: () => ({ body: { centres: OTHER_CENTRES.map(({ habit: _, ...centre }) => centre) } }),
    },
    {
      method: 'PUT',
      path,
      operation: 'send-letter',
      handle: (call) => ({
        status: 202,
        body: present(letters.send(idOf(call), parse(letterBody, call.json))),
      }),
    },
    {
      method: 'GET',
      path,
      operation: 'get-transfer',
      handle: (call) => ({ body: present(letters.get(idOf(call))) }),
    },
    {
      method: 'POST',
      path: `${path}/reminders`,
      operation: 'remind',
      handle: (call) => {
        letters.remind(idOf(call), parse(reminderBody, call.json).reminderId);
        return { status: 202, body: { taken: true } };
      },
    },
    {
      method: 'POST',
      path: `${path}/cancellation`,
      operation: 'cancel-transfer',
      handle: (call) => ({ body: { result: letters.cancel(idOf(call)) } }),
    },
  ];
}

function askedRoutes(asked: AskedDesk): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/transfers-out',
      operation: 'list-asked',
      handle: (call) => {
        const { centre, after } = parse(askedQuery, Object.fromEntries(call.query));
        const requests = asked
          .list(centre, after)
          .map(({ answer: _, ourCentreCode: _ours, ...request }) => request);
        return { body: { requests } };
      },
    },
    {
      method: 'PUT',
      path: '/v1/transfers-out/:requestId/answer',
      operation: 'answer-asked',
      handle: (call) => {
        asked.answer(call.params['requestId'] ?? '', parse(answerBody, call.json));
        return { body: { taken: true } };
      },
    },
  ];
}

function controlRoutes(hands: Pick<Transfer, 'answer' | 'ask'>): Route[] {
  const operation = 'control';
  return [
    {
      method: 'POST',
      path: '/_control/transfers-in/:transferId/answer',
      operation,
      handle: (call) => {
        hands.answer(idOf(call), parse(byHandBody, call.json).kind);
        return { body: { ok: true } };
      },
    },
    {
      method: 'POST',
      path: '/_control/transfers-out',
      operation,
      handle: (call) => ({ body: hands.ask(parse(askBody, call.json)) }),
    },
  ];
}
