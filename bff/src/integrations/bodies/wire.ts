import { z } from 'zod';

/** Answers of docs/integrations/bodies.openapi.yaml. */
export const requestWire = z.object({
  requestId: z.string(),
  status: z.enum(['told', 'taken-over', 'asked-back', 'done', 'refused', 'called-back']),
  asks: z.array(z.string().min(1).max(300)),
  reason: z.string().max(300).optional(),
  fields: z.record(z.string(), z.string().max(2000)),
  document: z.object({ title: z.string(), number: z.string() }).optional(),
});

export const takenWire = z.object({ taken: z.literal(true) });
export const calledBackWire = z.object({ result: z.enum(['called-back', 'too-late']) });
