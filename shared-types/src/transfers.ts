import { z } from 'zod';
import { amountFen, instant, plainText, version } from './primitives';

export const transferId = z
  .string()
  .regex(/^[a-z0-9]{20,32}$/)
  .brand<'TransferId'>();

/**
 * 异地转入: asked for → 联系函 sent → the other centre told the account → money came → in the account; or it refused,
 * was taken back, or ended by a person.
 */
export const transferState = z.enum([
  'asked',
  'sent',
  'told',
  'arriving',
  'done',
  'refused',
  'cancelling',
  'cancelled',
  'ended',
]);
export type TransferState = z.infer<typeof transferState>;

/** 异地转出: asked by another centre → moved, or refused; held by the member's own lock, or objected to by them. */
export const transferOutState = z.enum(['waiting', 'held', 'objected', 'moving', 'moved', 'refused']);
export type TransferOutState = z.infer<typeof transferOutState>;

/** One step of a transfer, as a line on the way. */
export const transferStep = z.object({
  words: z.string(),
  standing: z.enum(['done', 'now', 'to-come', 'stopped']),
  at: instant.nullable(),
  /** How long it takes as a rule, or what came of it. */
  note: z.string().nullable(),
});
export type TransferStep = z.infer<typeof transferStep>;

/** 异地转入, as its member sees it. */
export const transfer = z.object({
  transferId,
  version,
  fromCentre: z.string(),
  fromCity: z.string(),
  /** The member's account here, the last four digits. */
  accountLast4: z.string(),
  state: transferState,
  sentence: z.string(),
  steps: z.array(transferStep),
  /** As the other centre told it; null until it has. */
  expected: z.object({ principalFen: amountFen, interestFen: amountFen }).nullable(),
  arrivedFen: amountFen,
  /** What a person at the centre is looking at now; null: nothing. */
  looking: z.string().nullable(),
  timeline: z.array(z.object({ at: instant, words: z.string() })),
  allowedActions: z.array(z.enum(['cancel'])),
});
export type Transfer = z.infer<typeof transfer>;

/** 异地转出: somebody asked for the member's account. */
export const transferOut = z.object({
  transferId,
  version,
  toCentre: z.string(),
  askedAt: instant,
  state: transferOutState,
  sentence: z.string(),
  /** When it goes on by itself; null: not by itself. */
  movesAt: instant.nullable(),
  amountFen: amountFen.nullable(),
  timeline: z.array(z.object({ at: instant, words: z.string() })),
  allowedActions: z.array(z.enum(['object'])),
});
export type TransferOut = z.infer<typeof transferOut>;

export const transfers = z.object({
  /** Newest first. */
  transfers: z.array(transfer),
  movedAway: z.array(transferOut),
  /** Whether another may be asked for now, and why not. */
  mayAsk: z.boolean(),
  whyNot: z.array(z.string()),
});
export type Transfers = z.infer<typeof transfers>;

export const otherCentre = z.object({ centreCode: z.string(), cityName: z.string(), name: z.string() });
export type OtherCentre = z.infer<typeof otherCentre>;

/** What a member chooses from, and what they should know before. */
export const transferForm = z.object({
  centres: z.array(otherCentre),
  account: z.object({ accountLast4: z.string(), employerName: z.string() }).nullable(),
  mayAsk: z.boolean(),
  whyNot: z.array(z.string()),
  says: z.array(z.string()),
});
export type TransferForm = z.infer<typeof transferForm>;

export const askTransferBody = z.strictObject({
  centreCode: z.string().regex(/^\d{6}$/, '转出地要从列表里选'),
  /** Where the member knows it. */
  theirAccountNo: z
    .string()
    .regex(/^[0-9A-Za-z]{4,30}$/, '原来的公积金账号是 4 到 30 位数字或字母')
    .nullable(),
  consents: z.strictObject({ dataUse: z.boolean(), truthful: z.boolean() }),
  /** The member's typed name as signature. */
  signedName: plainText(50),
});
export type AskTransferBody = z.infer<typeof askTransferBody>;

export const transferStepBody = z.strictObject({ version });

const staffPart = {
  version,
  memberNameMasked: z.string(),
  otherCentre: z.string(),
  stateWords: z.string(),
  at: instant,
  /** Why a person has to look, and since when; null: nobody has to. */
  looking: z.object({ why: z.string(), since: instant }).nullable(),
  timeline: z.array(z.object({ at: instant, words: z.string() })),
};

/** As officers see a transfer to here. */
export const staffTransfer = z.object({
  transferId,
  ...staffPart,
  expectedFen: amountFen.nullable(),
  arrivedFen: amountFen,
  allowedActions: z.array(z.enum(['remind', 'take-as-is', 'end'])),
});
export type StaffTransfer = z.infer<typeof staffTransfer>;

/** And one away from here. */
export const staffTransferOut = z.object({
  transferId,
  ...staffPart,
  movesAt: instant.nullable(),
  amountFen: amountFen.nullable(),
  allowedActions: z.array(z.enum(['go-on', 'refuse'])),
});
export type StaffTransferOut = z.infer<typeof staffTransferOut>;

/** Of each way what a person has to look at first, then the newest. `looking`: how many a person has to look at. */
export const staffTransfers = z.object({
  into: z.array(staffTransfer),
  away: z.array(staffTransferOut),
  looking: z.int(),
});
export type StaffTransfers = z.infer<typeof staffTransfers>;

const reason = z.string().trim().min(4, '理由至少写 4 个字').max(100, '理由最多 100 个字');

/** 催办; 按到账的金额办结; 结束. The member reads the reason. */
export const staffTransferStepBody = z.strictObject({
  version,
  step: z.enum(['remind', 'take-as-is', 'end']),
  reason,
});
export const staffTransferOutStepBody = z.strictObject({
  version,
  step: z.enum(['go-on', 'refuse']),
  reason,
});
