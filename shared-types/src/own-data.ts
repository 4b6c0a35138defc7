import { z } from 'zod';
import { dataCopyId, day, instant } from './primitives';

/** One look of a member of staff at what is kept about the member, or several of the same kind on one day. */
export const staffLook = z.object({
  /** The last of them. */
  at: instant,
  times: z.int().positive(),
  what: z.string(),
  /** E.g. 租房提取 QZ20261129 0012 3458. */
  about: z.string(),
  /** The office and the role, never a name. */
  who: z.string(),
  /** The reason that was written down; null: a look that needs none, for it shows what is masked. */
  why: z.string().nullable(),
});
export type StaffLook = z.infer<typeof staffLook>;

/** 共享数据使用记录 in words: a question to another department about the member, or several of one kind on one day. */
export const ownDataUse = z.object({
  /** The last of them. */
  at: instant,
  times: z.int().positive(),
  department: z.string(),
  /** What was wanted to know, e.g. 是否有房屋租赁备案. */
  fields: z.array(z.string()),
  /** As the department was told. */
  purpose: z.string(),
  usedFor: z.string(),
  /** Under which consent. */
  basis: z.string(),
  /** Who asked, or the machine; never a name. */
  who: z.string(),
  /** As of when the department said it; null: it gave no answer. */
  asOf: instant.nullable(),
});
export type OwnDataUse = z.infer<typeof ownDataUse>;

/** 谁看过 and what departments were asked, each the newest first. */
export const staffLooks = z.object({ looks: z.array(staffLook), uses: z.array(ownDataUse) });

/** asked: being put together · ready · gone: its time is over, and it is deleted · given-up: the ledger was silent for a day. */
export const dataCopyStates = ['asked', 'ready', 'gone', 'given-up'] as const;

/** A folder with all that is kept about the member (个人信息保护法 art. 45). */
export const dataCopy = z.object({
  copyId: dataCopyId,
  askedAt: instant,
  state: z.enum(dataCopyStates),
  /** The last day; null until it is ready. */
  goodUntil: day.nullable(),
  sizeBytes: z.int().positive().nullable(),
});
export type DataCopyView = z.infer<typeof dataCopy>;

/** The newest first. */
export const dataCopies = z.object({ copies: z.array(dataCopy), keptDays: z.int().positive() });
export type DataCopies = z.infer<typeof dataCopies>;
