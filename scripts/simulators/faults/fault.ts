import { z } from 'zod';

/**
 * How a call or a callback goes wrong.
 * Calls: `fail` answers a refusal · `hang` never answers · `slow` waits, then acts · `late` acts, waits, then
 * answers · `lose-answer` acts, then cuts the connection.
 * Callbacks: `duplicate` sends twice · `late` waits · `out-of-order` lets the next one overtake · `drop` never sends.
 */
export const FAULT_MODES = [
  'fail',
  'hang',
  'slow',
  'late',
  'lose-answer',
  'duplicate',
  'out-of-order',
  'drop',
] as const;

export type FaultMode = (typeof FAULT_MODES)[number];

export const faultSchema = z.strictObject({
  /** Name of the operation; `*` for every one, `query:*` for every one that begins so. */
  operation: z.string().min(1).default('*'),
  mode: z.enum(FAULT_MODES),
  /** Share of calls that go wrong, 0 to 1. */
  rate: z.number().min(0).max(1).default(1),
  /** How many calls go wrong before the fault ends; without it, all. */
  times: z.number().int().positive().optional(),
  status: z.number().int().min(400).max(599).optional(),
  /** Error code of the answer; for WeChat, the number of an errcode. */
  code: z.union([z.string(), z.number().int()]).optional(),
  ms: z.number().int().min(0).max(600_000).optional(),
});

export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

export const CALLBACK_MODES: ReadonlySet<FaultMode> = new Set(['duplicate', 'out-of-order', 'drop']);
