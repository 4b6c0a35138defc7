import { z } from 'zod';
import { instant } from './primitives';

/** Whose matter a case is, where it is an employer's (单位业务). */
export const unitNote = z.object({
  creditCode: z.string(),
  name: z.string(),
  /** 单位账号; null until the unit is registered. */
  unitNo: z.string().nullable(),
});
export type UnitNote = z.infer<typeof unitNote>;

/** 办理结果 of a case that changes the ledger's books. */
export const operationNote = z.object({
  /** What was done, in words; null until it is. */
  result: z.string().nullable(),
  doneAt: instant.nullable(),
  /** Why the ledger would not when it was to be done; a person looks. */
  refusal: z.array(z.string()).nullable(),
});
export type OperationNote = z.infer<typeof operationNote>;
