import { amountFen, day, identityDocumentKind, instant } from '@gjj/shared-types';
import { z } from 'zod';

/** Answers of docs/integrations/transfer.openapi.yaml. */
export const centresWire = z.object({
  centres: z.array(z.object({ centreCode: z.string(), cityName: z.string(), name: z.string() })),
});

export const transferWire = z.object({
  transferId: z.string(),
  status: z.enum(['sent', 'told', 'refused', 'paid', 'cancelled']),
  account: z
    .object({
      accountNo: z.string(),
      openedOn: day,
      principalFen: amountFen,
      interestFen: amountFen,
    })
    .optional(),
  reason: z.string().max(200).optional(),
  payments: z.array(
    z.object({
      paymentId: z.string().min(1),
      kind: z.enum(['principal', 'interest']),
      amountFen: amountFen.positive(),
      paidOn: day,
    }),
  ),
});

export const takenWire = z.object({ taken: z.literal(true) });
export const cancelledWire = z.object({ result: z.enum(['cancelled', 'too-late']) });

export const askedWire = z.object({
  requests: z.array(
    z.object({
      requestId: z.string().min(1),
      sequence: z.int().positive(),
      person: z.object({
        name: z.string(),
        document: z.object({ kind: identityDocumentKind, number: z.string() }),
      }),
      toCentreName: z.string(),
      askedAt: instant,
    }),
  ),
});
