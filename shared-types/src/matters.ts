import { z } from 'zod';
import {
  amountFen,
  caseId,
  day,
  dayRange,
  envelopeId,
  instant,
  matterId,
  plainText,
  staffId,
  version,
} from './primitives';
import { entry } from './accounts';
import { attachment } from './attachments';
import { matterKinds, matterStates } from './matter-words';

export const matterKind = z.enum(matterKinds);
export const matterState = z.enum(matterStates);

export const memberMatterActions = ['say-more', 'reopen', 'take-back', 'settle'] as const;
export const staffMatterActions = [
  'take',
  'pass-on',
  'answer',
  'note',
  'explain-delay',
  'reveal-phone',
] as const;
export const matterAction = z.enum([...memberMatterActions, ...staffMatterActions]);
export type MatterAction = z.infer<typeof matterAction>;

/** From one instant to another of the same day: when somebody rings. */
export const callWindow = z.object({ from: instant, to: instant });
export type CallWindow = z.infer<typeof callWindow>;

/** Entries of an account that the member says are wrong, as the ledger had them when they said so. */
export const disputedEntries = z.object({ accountNo: z.string(), entries: z.array(entry) });

/** 更正: what the ledger made of it. */
export const correctionView = z.object({
  state: z.enum(['asked', 'corrected', 'refused']),
  words: z.string(),
  at: instant,
});

/** An answer in writing, as 余额异议 needs it: what was found, by which rule, and what the member can still do. */
export const matterGrounds = z.object({
  found: z.enum(['right', 'partly', 'not-right']),
  facts: z.string(),
  rule: z.string(),
  remedies: z.string(),
});
export type MatterGrounds = z.infer<typeof matterGrounds>;

export const matterWord = z.object({
  at: instant,
  by: z.enum(['member', 'centre']),
  /** `event`: what happened to it, in words; `note`: for staff alone. */
  what: z.enum(['said', 'answer', 'event', 'note']),
  /** Of staff, to staff; the member reads 工作人员. */
  byName: z.string(),
  text: z.string(),
  grounds: matterGrounds.nullable(),
  attachments: z.array(attachment),
});
export type MatterWord = z.infer<typeof matterWord>;

const dueFields = {
  dueOn: day.nullable(),
  /** While a year's holidays are not known. */
  dueBetween: dayRange.nullable(),
  /** Late, and told: the new day. */
  explainedTo: day.nullable(),
};

export const matterSummary = z.object({
  matterId,
  number: z.string(),
  kind: matterKind,
  state: matterState,
  sentence: z.string(),
  text: z.string(),
  receivedAt: instant,
  updatedAt: instant,
  ...dueFields,
  window: callWindow.nullable(),
  caseId: caseId.nullable(),
  itemName: z.string().nullable(),
  disputed: disputedEntries.nullable(),
});
export type MatterSummary = z.infer<typeof matterSummary>;

export const memberMatter = matterSummary.extend({
  version,
  words: z.array(matterWord),
  stars: z.int().nullable(),
  correction: correctionView.nullable(),
  /** Until when it can be reopened; null: it cannot. */
  reopenBy: day.nullable(),
  allowedActions: z.array(z.enum(memberMatterActions)),
});
export type MemberMatter = z.infer<typeof memberMatter>;

export const ownMatters = z.object({ matters: z.array(matterSummary) });

/** What there is to choose from, and by when each is answered. */
export const matterForm = z.object({
  kinds: z.array(z.object({ kind: matterKind, answeredBy: z.string() })),
  callWindows: z.array(callWindow),
  /** To which a call-back goes; null: none is known. */
  phoneMasked: z.string().nullable(),
  hotline: z.string(),
});
export type MatterForm = z.infer<typeof matterForm>;

export const matterTextMax = 1000;
const words = plainText(matterTextMax).min(4, '写的内容太短，至少 4 个字');
const maybeWords = plainText(matterTextMax);

/** 办不成事: what the app knows by itself. Nothing personal: a page's name, a code. */
export const seenTrouble = z.strictObject({
  page: z.string().max(100),
  errorCode: z
    .string()
    .regex(/^[a-z-]+(\.[a-z-]+)*$/)
    .max(60)
    .nullable(),
});

/** 附件 that were gathered for it; left out where there are none. */
const withAttachments = { envelopeId: envelopeId.optional() };
const ofMember = { caseId: caseId.optional(), ...withAttachments };
export const openMatterBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complaint'), text: words, ...ofMember }),
  z.strictObject({ kind: z.literal('advice'), text: words, ...ofMember }),
  z.strictObject({ kind: z.literal('praise'), text: words, ...ofMember }),
  z.strictObject({
    kind: z.literal('cannot-get-done'),
    text: words,
    ...ofMember,
    seen: seenTrouble.optional(),
  }),
  z.strictObject({
    kind: z.literal('balance-dispute'),
    text: words,
    ...withAttachments,
    accountNo: z.string().max(30),
    entryIds: z
      .array(z.string().max(60))
      .min(1, '请勾出有疑问的明细')
      .max(20, '有疑问的明细一次最多勾 20 笔'),
  }),
  z.strictObject({
    kind: z.literal('call-back'),
    text: maybeWords,
    caseId: caseId.optional(),
    window: callWindow,
  }),
]);
export type OpenMatterBody = z.infer<typeof openMatterBody>;

export const sayMoreBody = z.strictObject({ version, text: words, ...withAttachments });
export type SayMoreBody = z.infer<typeof sayMoreBody>;
export const byVersion = z.strictObject({ version });

/** For staff. */
export const matterRow = matterSummary.omit({ sentence: true }).extend({
  memberNameMasked: z.string(),
  ownerName: z.string().nullable(),
  mine: z.boolean(),
  startedAt: instant,
  dueAt: instant.nullable(),
  overdue: z.boolean(),
  stars: z.int().nullable(),
  reopened: z.boolean(),
});
export type MatterRowView = z.infer<typeof matterRow>;

export const mattersQuery = z.strictObject({
  matterKind: matterKind.optional(),
  matterState: z.enum(['open', ...matterStates]).optional(),
  owner: z.enum(['me', 'nobody']).optional(),
  late: z.enum(['yes']).optional(),
  cursor: z.string().max(200).optional(),
});
export type MattersQuery = z.infer<typeof mattersQuery>;

export const mattersPage = z.object({
  rows: z.array(matterRow),
  /** Open ones of this officer's centre, by kind. */
  open: z.partialRecord(matterKind, z.int()),
  total: z.int(),
  asOf: instant,
  nextCursor: z.string().nullable(),
});
export type MattersPage = z.infer<typeof mattersPage>;

export const staffMatter = matterRow.extend({
  version,
  words: z.array(matterWord),
  phoneMasked: z.string().nullable(),
  seen: seenTrouble.nullable(),
  correction: correctionView.nullable(),
  allowedActions: z.array(z.enum(staffMatterActions)),
  /** To whom it can be passed. */
  colleagues: z.array(z.object({ staffId, name: z.string(), role: z.string() })),
  hotline: z.string(),
  asOf: instant,
});
export type StaffMatter = z.infer<typeof staffMatter>;

const grounds = z.strictObject({
  found: z.enum(['right', 'partly', 'not-right']),
  facts: plainText(500).min(4, '请写明查到的事实'),
  rule: plainText(200).min(2, '请写明依据的规定'),
  remedies: plainText(300).min(4, '请写明救济途径：职工不同意还能怎么办'),
});
const answerText = plainText(matterTextMax).min(4, '写的内容太短，请写明答复');
/** `grounds`: of a 余额异议, and of nothing else. */
export const answerMatterBody = z.strictObject({ version, text: answerText, grounds: grounds.optional() });
export type AnswerMatterBody = z.infer<typeof answerMatterBody>;
export const previewAnswerBody = z.strictObject({
  text: plainText(matterTextMax),
  grounds: grounds.optional(),
});
export const answerPreview = z.object({ title: z.string(), body: z.string(), channels: z.string() });

/** `to` null: back to the queue. */
export const passMatterBody = z.strictObject({
  version,
  to: staffId.nullable(),
  reason: plainText(200).min(2, '请写明理由'),
});
export const noteMatterBody = z.strictObject({
  version,
  text: plainText(500).min(1, '写的内容不能空，请写下要记的话'),
});
export const delayMatterBody = z.strictObject({
  version,
  reason: plainText(200).min(4, '请写明理由：为什么晚了'),
  expectedOn: day,
});
export const revealedPhone = z.object({ phone: z.string() });

/** 12329: who may be ringing. */
export const callBody = z.strictObject({ phone: plainText(30).min(5) });
export const caller = z.object({
  personId: z.string(),
  nameMasked: z.string(),
  phoneMasked: z.string(),
  documentMasked: z.string(),
  openCases: z.int(),
  openMatters: z.int(),
});
export const callers = z.object({ callers: z.array(caller) });
export type Caller = z.infer<typeof caller>;

export const callerCase = z.object({
  caseId,
  receiptNumber: z.string().nullable(),
  itemName: z.string(),
  /** What may be said to whoever rings, in one sentence. */
  say: z.string(),
  next: z.string(),
  open: z.boolean(),
  amountFen: amountFen.nullable(),
});
export const callerView = z.object({
  personId: z.string(),
  nameMasked: z.string(),
  phoneMasked: z.string(),
  documentMasked: z.string(),
  cases: z.array(callerCase),
  matters: z.array(matterSummary),
  callWindows: z.array(callWindow),
  /** What is never said on the telephone. */
  neverSay: z.array(z.string()),
});
export type CallerView = z.infer<typeof callerView>;
export const bookCallBody = z.strictObject({
  window: callWindow,
  text: maybeWords,
  caseId: caseId.optional(),
});
