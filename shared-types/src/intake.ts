import { z } from 'zod';
import { card } from './identity';
import { caseState } from './case-states';
import { caseSummary, memberCase, submitBody } from './cases';
import { eligibility } from './eligibility';
import { listForm, listView } from './lists';
import { amountFen, caseId, day, instant, plainText, version } from './primitives';
import {
  accountNumber,
  identityDocument,
  identityDocumentKind,
  personName,
  phone,
  smsCode,
} from './typed-schemas';
import { agent, agentNote } from './agents';
import { answers, payeeKinds } from './catalogue';
import { operationNote, unitNote } from './units';
import { applicant, inheritance } from './heirs';
import { creditNote, handInLaterBody } from './undertakings';

/** How the window saw a material: the paper itself, a copy of it, or the data that a department shares. */
export const seenAs = z.enum(['original', 'copy', 'shared']);
export type SeenAs = z.infer<typeof seenAs>;
export const seenAsWords: Record<SeenAs, string> = { original: '原件', copy: '复印件', shared: '共享数据' };

/** By which a window knows the phone of the person who stands there. */
export const phoneKnownBy = z.enum(['sms', 'word', 'none']);
export type PhoneKnownBy = z.infer<typeof phoneKnownBy>;
export const phoneKnownByWords: Record<PhoneKnownBy, string> = {
  sms: '短信验证码核实',
  word: '本人口述，未核实',
  none: '没有，一律用纸质通知',
};

/** 形式审查: one thing that a window which only receives looks at, in the words of the profile. */
export const formPoint = z.object({ code: z.string(), says: z.string() });
export type FormPoint = z.infer<typeof formPoint>;

/** How a window told the person of a correction (转告). */
export const passedOnHow = z.enum(['phone', 'in-person', 'letter']);
export type PassedOnHow = z.infer<typeof passedOnHow>;
export const passedOnWords: Record<PassedOnHow, string> = {
  phone: '打了电话',
  'in-person': '当面说了',
  letter: '交了纸质通知',
};

/** A correction that the window passes on: by which day, and when it did. */
export const correctionPassOn = z.object({
  dueOn: day.nullable(),
  overdue: z.boolean(),
  passedOn: z.object({ by: z.string(), at: instant, how: passedOnHow }).nullable(),
});
export type CorrectionPassOn = z.infer<typeof correctionPassOn>;

/** The phone as it came to be known; without one everything goes on paper. */
export const visitPhone = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('sms'), phone, code: smsCode }),
  z.strictObject({ by: z.literal('word'), phone }),
  z.strictObject({ by: z.literal('none') }),
]);

/** `consent`: given on paper at the window, for checking identity (个人信息保护法 art. 13, 29). */
export const visitBody = z
  .strictObject({
    name: personName,
    document: identityDocument,
    phone: visitPhone,
    /** Left out: the member stands here. */
    agent: agent.optional(),
    /** The member has died, and somebody came for the estate: no phone and no agent of the dead. */
    applicant: applicant.optional(),
    consent: z.literal(true, '请先请来人签字同意'),
  })
  .refine(
    ({ applicant: came, agent: acting, phone: reached }) =>
      came === undefined || (acting === undefined && reached.by === 'none'),
    { path: ['applicant'], message: '为去世职工办理的，不登记去世职工的手机号和代办人' },
  );
export type VisitBody = z.infer<typeof visitBody>;

/** A case of the person that is under way, and who has it at a window. */
export const caseUnderWay = caseSummary.extend({ heldBy: z.string().nullable(), heldByMe: z.boolean() });

/** Who stands at the window, masked. */
const visitor = {
  memberNameMasked: z.string(),
  documentKind: identityDocumentKind,
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  homeDistrictName: z.string(),
};

/** Who stands at the window, and what they could do: the same answers as in the app. */
export const visit = z.object({
  /** Opaque and sealed: this officer, this person, two hours. */
  visit: z.string(),
  ...visitor,
  /** Who came for the estate of a member who has died; null: the member is alive. */
  applicantMasked: z.string().nullable(),
  results: z.array(eligibility.extend({ itemName: z.string() })),
  cases: z.array(caseUnderWay),
  /** Names of what this person could do but this officer's account does not take in. */
  byColleagues: z.array(z.string()),
  /** 账户锁: the member has locked their account, and no withdrawal is handed in here either. */
  accountLocked: z.boolean(),
});
export type Visit = z.infer<typeof visit>;

/** An intake that is not handed in yet, or waits for its correction, in the list of this window. */
export const intakeRow = z.object({
  caseId,
  itemName: z.string(),
  state: caseState,
  memberNameMasked: z.string(),
  /** null: the person's own matter. */
  unitName: z.string().nullable(),
  heldBy: z.string(),
  mine: z.boolean(),
  /** null: nothing is to be passed on. */
  passOn: correctionPassOn.nullable(),
  updatedAt: instant,
});
export type IntakeRow = z.infer<typeof intakeRow>;
export const intakeList = z.object({ intakes: z.array(intakeRow) });

/** How and by whom a case was taken in. */
export const intakeNote = z.object({
  windowName: z.string(),
  by: z.string(),
  takenAt: instant,
  phoneKnownBy,
  /** null: the member came. */
  agent: agentNote.nullable(),
  seen: z.record(z.string(), seenAs),
  /** Of a window that only receives: who looked at what, last. */
  formChecked: z.object({ by: z.string(), at: instant, says: z.array(z.string()) }).nullable(),
  passOn: correctionPassOn.nullable(),
  /** Of the paper that stayed at the window, one for each hand-in; none where there was no paper. */
  bundleNumbers: z.array(z.string()),
});
export type IntakeNote = z.infer<typeof intakeNote>;

/** A case as the officer who takes it in sees it. */
export const intakeCase = memberCase.extend({
  ...visitor,
  intake: intakeNote,
  /** What this officer's window has to look at before it goes on; empty where it may judge the content too. */
  formCheck: z.array(formPoint),
  cards: z.array(card),
  /** null: the money is the member's own. */
  inheritance: inheritance.nullable(),
  payees: z.enum(payeeKinds),
  /** Of this person, from other cases. */
  creditNotes: z.array(creditNote),
  /** 单位业务: the visitor is then the unit's agent. */
  unit: unitNote.nullable(),
  /** null: the case pays money. */
  operation: operationNote.nullable(),
  /** What its list of people has; null where it has none. */
  listForm: listForm.nullable(),
  list: listView.nullable(),
});
export type IntakeCase = z.infer<typeof intakeCase>;

export const openIntakeBody = z.strictObject({
  visit: z.string().max(4000),
  itemCode: z.string().max(20),
  /** From a colleague who has it. */
  takeOver: z.boolean().optional(),
});
export type OpenIntakeBody = z.infer<typeof openIntakeBody>;
export const saveIntakeBody = z.strictObject({
  version,
  answers,
  amountFen: amountFen.positive().nullable().optional(),
  cardId: card.shape.cardId.nullable().optional(),
  seen: z.record(z.string().max(60), seenAs).optional(),
});
/** By the codes of what was looked at. */
export const formCheck = z.array(z.string().max(40)).max(20).optional();

/** Answers that the correction opened, and how the papers that came now were seen. */
export const resubmitIntakeBody = z.strictObject({
  version,
  answers,
  seen: z.record(z.string().max(60), seenAs),
  formCheck,
});
/** 监管账户: to whom money for a down payment goes. */
export const sellerAccountBody = z.strictObject({
  version,
  seller: plainText(100).min(2, '请填写监管账户的户名'),
  accountNumber,
});
/** Signed on the printed receipt; the consents are printed there too. */
export const handInBody = submitBody.omit({ signedName: true }).extend({
  formCheck,
  /** Left out where heirs are paid, each to their own card, or a seller. */
  cardId: submitBody.shape.cardId.optional(),
  signedOnPaper: z.literal(true, '请先请职工在收件凭证上签字'),
});
/** What was still to come, and how the window saw it. */
export const handInLaterAtWindowBody = handInLaterBody.extend({ seen: seenAs });
export const passOnBody = z.strictObject({ version, how: passedOnHow });
