import type { Middleware } from 'koa';
import { z } from 'zod';
import { readText } from '../../http/middleware/body';
import { takeInput } from '../../http/take-input';
import { AppError } from '../../platform/errors';
import { outboxEntry, type CaseDesk, type CaseRecord } from '../applications';
import type { Bank } from './ports';

const path = '/callbacks/bank';
const limitBytes = 64 * 1024;
const callback = z.union([
  z.object({ instructionId: z.string().max(64) }),
  z.object({ repaymentId: z.string().max(100), reference: z.string().max(100) }),
]);

/**
 * The bank says that something happened to an instruction, or that money was paid back. We believe the signature, not the content: the case is
 * told to ask the bank at once, so that doubled, late or shuffled callbacks all lead to the same end.
 */
export function bankCallback(desk: CaseDesk, bank: Bank): Middleware {
  return async (ctx, next) => {
    if (ctx.path !== path) return next();
    if (ctx.method !== 'POST') {
      ctx.set('Allow', 'POST');
      throw new AppError('route.method-not-allowed');
    }
    const rawBody = await readText(ctx.req, limitBytes);
    const headers = { timestamp: ctx.get('x-timestamp'), signature: ctx.get('x-signature') };
    if (!bank.verifyCallback(rawBody, headers)) throw new AppError('callback.signature-wrong');
    const told = takeInput(callback, parseJson(rawBody));
    if ('instructionId' in told)
      await owe(desk, 'ask-bank', () => desk.cases.findByInstruction(told.instructionId));
    else await owe(desk, 'ask-repayments', () => desk.cases.findByReceipt(told.reference));
    ctx.status = 204;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('request.malformed', { cause });
  }
}

/** What we do not know is answered like one that we do: nothing is learnt by guessing. */
async function owe(
  desk: CaseDesk,
  task: 'ask-bank' | 'ask-repayments',
  find: () => Promise<CaseRecord | null>,
): Promise<void> {
  for (;;) {
    const record = await find();
    if (record === null) return;
    const outbox = [outboxEntry('task', task, desk.context(record))];
    if ((await desk.commit(record, { set: {}, timeline: [], outbox })) !== null) return;
  }
}
