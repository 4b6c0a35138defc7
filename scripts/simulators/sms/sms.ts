import { z } from 'zod';
import { FaultBoard } from '../faults/fault-board';
import { parse } from '../http/parse';
import { Refusal } from '../http/refusal';
import { requireBearer } from '../http/require-bearer';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';

const messageBody = z.strictObject({
  messageId: z.string().min(1).max(100),
  phone: z.string().regex(/^1\d{10}$/),
  text: z.string().min(1).max(500),
});
const phoneBody = z.strictObject({ reachable: z.boolean() });

const DELIVERY_MS = 200;

export interface ShortMessage {
  readonly messageId: string;
  readonly phone: string;
  readonly text: string;
  readonly at: string;
  /** Fixed when accepted: a phone that is off then stays without this message. */
  readonly fails: boolean;
}

export interface SmsOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly seed: number;
}

export interface Sms extends Simulator {
  messages(): Readonly<ShortMessage>[];
  setReachable(phone: string, reachable: boolean): void;
}

/** The SMS gateway (短信网关). Message times are real time: delivery is a matter of milliseconds. */
export async function startSms(options: SmsOptions): Promise<Sms> {
  const journal = new Journal(options.file);
  const messages = journal.table<ShortMessage>('messages');
  const unreachable = new Set<string>();
  const setReachable = (phone: string, reachable: boolean) =>
    void (reachable ? unreachable.delete(phone) : unreachable.add(phone));

  function accept(body: unknown) {
    const message = parse(messageBody, body);
    const existing = messages.get(message.messageId);
    if (existing !== undefined && (existing.phone !== message.phone || existing.text !== message.text)) {
      throw new Refusal(409, 'message-differs', 'the id was used for another message');
    }
    if (existing === undefined) {
      const kept = { ...message, at: new Date().toISOString(), fails: unreachable.has(message.phone) };
      journal.commit([messages.put(message.messageId, kept)]);
    }
    return { status: 202, body: { messageId: message.messageId, status: 'accepted' } };
  }

  function statusOf(messageId: string) {
    const message = messages.get(messageId);
    if (message === undefined) throw new Refusal(404, 'message-unknown');
    const arrived = Date.now() - Date.parse(message.at) >= DELIVERY_MS;
    return { messageId, status: arrived ? (message.fails ? 'failed' : 'delivered') : 'accepted' };
  }

  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: [
        { method: 'POST', path: '/v1/messages', operation: 'send', handle: (call) => accept(call.json) },
        {
          method: 'GET',
          path: '/v1/messages/:messageId',
          operation: 'get-message',
          handle: (call) => ({ body: statusOf(call.params['messageId'] ?? '') }),
        },
      ],
      control: [
        {
          method: 'PUT',
          path: '/_control/phones/:phone',
          operation: 'control',
          handle: (call) => {
            setReachable(call.params['phone'] ?? '', parse(phoneBody, call.json).reachable);
            return { body: { ok: true } };
          },
        },
      ],
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({ messages: messages.all().toReversed() }),
      begin: () => unreachable.clear(),
      pause: () => {},
    },
    options.port,
  );
  return { ...simulator, messages: () => messages.all().toReversed(), setReachable };
}
