import { z } from 'zod';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { BookSettings } from './book';
import type { Repayment } from './collection';
import type { Outcome } from './payment';

const settleBody = z.strictObject({
  status: z.enum(['paid', 'failed', 'returned']),
  failureCode: z.string().optional(),
  failureReason: z.string().optional(),
});
const repaymentBody = z.strictObject({
  reference: z.string().min(1).max(100),
  amountFen: z.number().int().positive(),
});
const cardBody = z.strictObject({ empty: z.boolean() });
const settingsBody = z.strictObject({ settleDelayMs: z.number().int().min(0).optional() });
const callbackUrlBody = z.strictObject({ url: z.url() });
const rawCallbackBody = z.strictObject({
  payload: z.record(z.string(), z.unknown()),
  /** `forged`: signed with another secret. */
  signature: z.enum(['good', 'forged', 'none']).default('good'),
});

export interface BankControls {
  settle(instructionId: string, outcome: Outcome): void;
  /** From then on a card has no money for a debit, or has some again. */
  setEmpty(cardNumber: string, empty: boolean): void;
  /** Somebody pays back into the fund's account. */
  repay(reference: string, amountFen: number): Readonly<Repayment>;
  setCallbackUrl(url: string): void;
  /** Sends any callback at once, for what no honest bank would send. Gives the HTTP status of the answer. */
  sendRaw(payload: unknown, signature: 'good' | 'forged' | 'none'): Promise<number>;
}

export function bankControl(controls: BankControls, settings: BookSettings): Route[] {
  const done = { body: { ok: true } };
  const operation = 'control';
  return [
    {
      method: 'POST',
      path: '/_control/payments/:instructionId/settle',
      operation,
      handle: (call) => {
        controls.settle(call.params['instructionId'] ?? '', parse(settleBody, call.json));
        return done;
      },
    },
    {
      method: 'POST',
      path: '/_control/repayments',
      operation,
      handle: (call) => {
        const { reference, amountFen } = parse(repaymentBody, call.json);
        return { body: controls.repay(reference, amountFen) };
      },
    },
    {
      method: 'PUT',
      path: '/_control/cards/:cardNumber',
      operation,
      handle: (call) => {
        controls.setEmpty(call.params['cardNumber'] ?? '', parse(cardBody, call.json).empty);
        return done;
      },
    },
    {
      method: 'PUT',
      path: '/_control/settings',
      operation,
      handle: (call) => {
        settings.settleDelayMs = parse(settingsBody, call.json).settleDelayMs ?? settings.settleDelayMs;
        return { body: settings };
      },
    },
    {
      method: 'PUT',
      path: '/_control/callback',
      operation,
      handle: (call) => {
        controls.setCallbackUrl(parse(callbackUrlBody, call.json).url);
        return done;
      },
    },
    {
      method: 'POST',
      path: '/_control/raw-callback',
      operation,
      handle: async (call) => {
        const { payload, signature } = parse(rawCallbackBody, call.json);
        return { body: { answered: await controls.sendRaw(payload, signature) } };
      },
    },
  ];
}
