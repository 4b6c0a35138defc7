import { z } from 'zod';
import { actingAgent } from './agents';
import { caseUnderWay, formCheck, intakeCase, visitPhone } from './intake';
import { listProblem } from './lists';
import { plainText, version } from './primitives';
import { creditCode, identityDocument, personName } from './typed-schemas';
import { unitNote } from './units';

/** 经办人, with the unit's letter (介绍信或委托书). */
export const unitAgent = actingAgent.omit({ authority: true });

/** 单位业务: the unit, and the agent (经办人) who stands at the window for it with its letter. */
export const unitVisitBody = z.strictObject({
  creditCode,
  /** Of a unit that the ledger does not know yet (单位缴存登记); otherwise the ledger's own. */
  unitName: plainText(100).optional(),
  agent: unitAgent,
  phone: visitPhone,
  consent: z.literal(true, '请先请经办人签字同意'),
});
export type UnitVisitBody = z.infer<typeof unitVisitBody>;

/** What an employer can have done at a window, and what each needs. */
export const unitItem = z.object({
  itemCode: z.string(),
  itemName: z.string(),
  needs: z.string(),
  howLong: z.string(),
  /** Brings a list of people (清册). */
  hasList: z.boolean(),
});

export const unitVisit = z.object({
  /** Opaque and sealed: this officer, this unit and agent, two hours. */
  visit: z.string(),
  unit: unitNote.extend({
    standing: z.enum(['active', 'ended', 'not-registered']),
    districtName: z.string(),
    /** 缴存人数, 封存人数; null where the unit is not registered. */
    activeAccounts: z.int().nullable(),
    sealedAccounts: z.int().nullable(),
    /** 缴存比例, e.g. 单位 12%，个人 12%. */
    ratio: z.string().nullable(),
  }),
  agentNameMasked: z.string(),
  agentIdNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  items: z.array(unitItem),
  cases: z.array(caseUnderWay),
});
export type UnitVisit = z.infer<typeof unitVisit>;

/** 个人缴存: somebody who deposits for themselves, whom the ledger need not know yet. */
export const ownVisitBody = z.strictObject({
  name: personName,
  document: identityDocument,
  phone: visitPhone,
  consent: z.literal(true, '请先请来人签字同意'),
});
export type OwnVisitBody = z.infer<typeof ownVisitBody>;

export const ownVisit = z.object({
  /** Opaque and sealed: this officer, this person, two hours. */
  visit: z.string(),
  nameMasked: z.string(),
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  /** Where their account is opened: the window's district. */
  districtName: z.string(),
  items: z.array(unitItem),
  cases: z.array(caseUnderWay),
});
export type OwnVisit = z.infer<typeof ownVisit>;

/** A list that was brought: kept whole, or not at all with everything that is wrong with it. */
export const listTaken = z.object({ problems: z.array(listProblem), intake: intakeCase });
export type ListTaken = z.infer<typeof listTaken>;

/** Signed on the printed receipt; there is neither sum nor card. */
export const handInOperationBody = z.strictObject({
  version,
  formCheck,
  signedOnPaper: z.literal(true, '请先请经办人在收件凭证上签字'),
});
