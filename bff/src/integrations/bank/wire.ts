import { amountFen, instant } from '@gjj/shared-types';
import { z } from 'zod';

/** Answers of docs/integrations/bank.openapi.yaml. */
export const takenWire = z.object({ bankReference: z.string() });

const KNOWN = ['processing', 'paid', 'failed', 'returned', 'stopped'] as const;

/** A status outside the contract is kept as it came: it goes to a person, not into a guess. */
const statusWire = z
  .string()
  .transform((text) => KNOWN.find((status) => status === text) ?? { unrecognised: text });

export const paymentWire = z.object({
  instructionId: z.string(),
  bankReference: z.string(),
  amountFen,
  status: statusWire,
  failureReason: z
    .string()
    .nullish()
    .transform((reason) => reason ?? null),
  updatedAt: instant,
});

export const stoppedWire = z.object({ result: z.enum(['stopped', 'too-late']) });

export const repaymentsWire = z.object({
  repayments: z.array(
    z.object({
      repaymentId: z.string().min(1),
      reference: z.string(),
      amountFen: amountFen.positive(),
      receivedAt: instant,
    }),
  ),
});

export const debitWire = z.object({
  debitId: z.string(),
  status: z.enum(['processing', 'debited', 'failed']),
  failureReason: z
    .string()
    .max(100)
    .nullish()
    .transform((reason) => reason ?? null),
});

export const cardAnswerWire = z.object({
  known: z.boolean(),
  holderName: z.string().max(200),
  bankName: z.string(),
  kind: z.enum(['debit', 'credit']),
});
