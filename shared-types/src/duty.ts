import { z } from 'zod';
import { day, dutyId, instant, plainText, staffId } from './primitives';

const colleague = z.object({ staffId, name: z.string() });
const reason = plainText(200).min(2, '请写明理由');

/** Both days belong to it; it ends by itself, or earlier where somebody ends it. */
const spell = {
  dutyId,
  from: day,
  to: day,
  reason: z.string(),
  enteredBy: z.string(),
  enteredAt: instant,
  /** Ended before its last day. */
  endedBy: z.string().nullable(),
  standing: z.enum(['to-come', 'now', 'over']),
  mayEnd: z.boolean(),
};

/** 代理: acts at the level of an office, for somebody of it or for the office. */
export const deputising = z.object({ ...spell, office: z.string(), insteadOf: z.string().nullable() });
export type DeputisingView = z.infer<typeof deputising>;

/** 不在岗: away, and who follows, in order. */
export const absence = z.object({ ...spell, followers: z.array(z.string()) });
export type AbsenceView = z.infer<typeof absence>;

/** 值班: when somebody is away, and for whom they stand in. */
export const dutyView = z.object({
  staffId,
  name: z.string(),
  deputising: z.array(deputising),
  absences: z.array(absence),
  /** Who could follow. */
  colleagues: z.array(colleague.extend({ districtName: z.string() })),
  /** Offices in which this person could stand in, with who sits there; none where nobody may appoint them. */
  offices: z.array(z.object({ office: z.string(), members: z.array(colleague) })),
  mayEnterAbsence: z.boolean(),
});
export type DutyView = z.infer<typeof dutyView>;

export const deputyBody = z.strictObject({
  office: plainText(20).min(1, '请选科室'),
  /** null: nobody by name, but the office. */
  insteadOf: staffId.nullable(),
  from: day,
  to: day,
  reason,
});
export const absenceBody = z.strictObject({
  from: day,
  to: day,
  followers: z.array(staffId).min(1, '请至少选一位接替的同事').max(5),
  reason,
});
