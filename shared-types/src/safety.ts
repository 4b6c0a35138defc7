import { z } from 'zod';
import {
  amountFen,
  caseId,
  cardId,
  instant,
  plainText,
  requestedAmountFen,
  safetyRequestId,
  version,
} from './primitives';
import { identityDocument, personName, phone, smsCode } from './typed-schemas';

/** 账户锁: no money leaves without the member. `opensAt`: opening was asked for, and takes effect then. */
export const accountLock = z.object({
  lockedAt: instant,
  by: z.enum(['member', 'hotline']),
  opensAt: instant.nullable(),
});
export type AccountLock = z.infer<typeof accountLock>;

/** 限额; null: none. */
export const withdrawalLimits = z.object({
  perWithdrawalFen: amountFen.nullable(),
  perDayFen: amountFen.nullable(),
});
export type WithdrawalLimits = z.infer<typeof withdrawalLimits>;

/** 静置: a new card that money does not go to yet. */
export const restingCard = z.object({ cardId, bankName: z.string(), last4: z.string(), restsUntil: instant });
export type RestingCard = z.infer<typeof restingCard>;

const touchedCase = z.object({
  caseId,
  itemName: z.string(),
  receiptNumber: z.string().nullable(),
  amountFen: amountFen.nullable(),
});

/** How long things take at this centre, in hours. */
export const safetyTerms = z.object({
  openAfterHours: z.int(),
  raiseAfterHours: z.int(),
  restHours: z.int(),
});

export const safety = z.object({
  version,
  lock: accountLock.nullable(),
  limits: withdrawalLimits,
  /** Limits that were raised, and when they hold. */
  raise: z.object({ limits: withdrawalLimits, takesEffectAt: instant }).nullable(),
  /** Until then this phone opens no lock and raises no limit, because it is new. */
  phoneRestsUntil: instant.nullable(),
  restingCards: z.array(restingCard),
  /** Already with the bank: a lock does not stop these. */
  atTheBank: z.array(touchedCase),
  /** Approved or to be paid anew, and held back as long as the lock is on. */
  heldBack: z.array(touchedCase),
  terms: safetyTerms,
  hotline: z.string(),
});
export type Safety = z.infer<typeof safety>;

export const safetyVersionBody = z.strictObject({ version });
const ownLimit = requestedAmountFen.nullable();
export const limitsBody = z.strictObject({ version, perWithdrawalFen: ownLimit, perDayFen: ownLimit });

/** A place where somebody is signed in; `sessionRef` names it and opens nothing. */
export const sessionRef = z.string().regex(/^[\w-]{22}$/);
export const ownSession = z.object({
  sessionRef,
  /** In words, such as iPhone 微信; 不清楚 where the device does not say. */
  device: z.string(),
  /** By coarse network, where it is known. */
  place: z.string(),
  signedInAt: instant.nullable(),
  by: z.enum(['wechat', 'sms', 'unknown']),
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof ownSession>;

/** 手机丢了: what a caller is asked before the hotline locks the account for them. */
export const callerQuestions = ['name', 'document', 'phone'] as const;
export const callerQuestion = z.enum(callerQuestions);
export type CallerQuestion = z.infer<typeof callerQuestion>;
export const callerQuestionWords: Record<CallerQuestion, string> = {
  name: '姓名',
  document: '证件号码',
  phone: '留在公积金的手机号后四位',
};

/** Of whoever stands at the window or rings, as the officer heard or read it. */
const who = { name: personName, document: identityDocument };
export const safetyLookupBody = z.strictObject(who);

/** What a member asks of a window, and a supervisor decides with their own eyes. */
export const safetyRequestKinds = ['open-lock', 'lift-card-rest', 'lift-phone-rest', 'new-phone'] as const;
export const safetyRequestKind = z.enum(safetyRequestKinds);
export type SafetyRequestKind = z.infer<typeof safetyRequestKind>;
export const safetyRequestWords: Record<SafetyRequestKind, string> = {
  'open-lock': '马上打开账户锁',
  'lift-card-rest': '新卡马上能收款',
  'lift-phone-rest': '新手机号马上能用',
  'new-phone': '换绑手机号（原来的手机号用不了）',
};

export const memberSafety = z.object({
  nameMasked: z.string(),
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  lock: accountLock.nullable(),
  hasLimits: z.boolean(),
  phoneRestsUntil: instant.nullable(),
  restingCards: z.array(restingCard),
  /** What has been asked at a window and waits for a supervisor. */
  waiting: z.array(z.object({ requestId: safetyRequestId, kind: safetyRequestKind, askedAt: instant })),
  /** What a caller must name before the hotline may lock; the officer asks, the system compares. */
  callerQuestions: z.array(callerQuestion),
});
export type MemberSafety = z.infer<typeof memberSafety>;

const why = plainText(200).refine((text) => text.length >= 4, '请写清楚理由，至少 4 个字');
const seen = z.literal(true, '请先核对证件和本人，再勾选');
const ofPerson = { ...who, reason: why, documentSeen: seen };
export const safetyRequestBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open-lock'), ...ofPerson }),
  z.strictObject({ kind: z.literal('lift-card-rest'), ...ofPerson, cardId }),
  z.strictObject({ kind: z.literal('lift-phone-rest'), ...ofPerson }),
  z.strictObject({ kind: z.literal('new-phone'), ...ofPerson, phone, code: smsCode }),
]);
export type SafetyRequestBody = z.output<typeof safetyRequestBody>;

export const safetyRequest = z.object({
  requestId: safetyRequestId,
  version,
  kind: safetyRequestKind,
  nameMasked: z.string(),
  idNumberMasked: z.string(),
  /** Of a new phone or a card: which, masked. */
  about: z.string().nullable(),
  reason: z.string(),
  askedAt: instant,
  askedBy: z.string(),
  windowName: z.string(),
  status: z.enum(['waiting', 'approved', 'declined']),
  decided: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  /** This officer may decide it. */
  mayDecide: z.boolean(),
});
export type SafetyRequestView = z.infer<typeof safetyRequest>;
export const safetyDecisionBody = z.strictObject({ version, agree: z.boolean(), reason: why });

/** `phoneLast4` where the profile asks for it. */
export const hotlineLockBody = z.strictObject({
  ...who,
  phoneLast4: z
    .string()
    .regex(/^\d{4}$/, '手机号后四位是 4 个数字')
    .optional(),
  reason: why,
});
