import { z } from 'zod';
import { day, instant, plainText, staffId, version } from './primitives';

const reason = plainText(200).min(2, '请写明理由');

/** 转办: given to another officer, by a supervisor or because the owner is away. */
export const assignment = z.object({
  at: instant,
  from: z.string().nullable(),
  to: z.string(),
  /** null: the system, by the order of followers. */
  by: z.string().nullable(),
  reason: z.string(),
});
export type AssignmentView = z.infer<typeof assignment>;

/** 挂起: out of the queue until a day; the term runs on. */
export const caseHold = z.object({ until: day, reason: z.string(), by: z.string(), at: instant });

export const assignBody = z.strictObject({ version, to: staffId, reason });
export const holdBody = z.strictObject({
  version,
  until: day,
  reason,
  /** Said so after the warning that the term ends before that day. */
  pastDue: z.boolean().optional(),
});

/** Who may be given a case as it is now. */
export const assignees = z.object({
  officers: z.array(z.object({ staffId, name: z.string(), districtName: z.string() })),
});

export const clockMarks = ['half', 'most', 'due'] as const;
const passed = z.object({ half: z.int(), most: z.int(), due: z.int() });

/** 督办: how many have passed 50, 80 and 100 % of their term, each counted in those before it too. */
export const oversight = z.object({
  counts: passed,
  /** `staffId` null: nobody has claimed them. */
  officers: z.array(passed.extend({ staffId: staffId.nullable(), name: z.string() })),
  asOf: instant,
});
export type Oversight = z.infer<typeof oversight>;
