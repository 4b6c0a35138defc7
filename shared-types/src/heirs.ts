import { z } from 'zod';
import { actingAgent, agentNote } from './agents';
import { payment } from './cases';
import { amountFen, heirId, version } from './primitives';
import { share } from './shares';
import { cardNumber, identityDocument, identityDocumentKind, personName, phone } from './typed-schemas';

/** What the heir is to the one who has died. */
export const heirRelation = z.enum(
  ['spouse', 'child', 'parent', 'sibling', 'grandparent', 'grandchild', 'legatee', 'other'],
  '请选择与去世职工的关系',
);
export type HeirRelation = z.infer<typeof heirRelation>;
export const heirRelationWords: Record<HeirRelation, string> = {
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
  legatee: '受遗赠人',
  other: '其他',
};

/** Who came for the estate: an heir, or whoever acts for one. */
export const applicant = z.strictObject({ name: personName, document: identityDocument });

const heirShape = {
  relation: heirRelation,
  share,
  /** null: none, and everything goes on paper. */
  phone: phone.nullable(),
};

/** An heir with their documents before the officer. */
export const addHeirBody = z.strictObject({
  version,
  name: personName,
  document: identityDocument,
  ...heirShape,
  cardNumber,
  /** Who acts for an heir who did not come; left out: they stand here. */
  agent: actingAgent.optional(),
});
export const changeHeirBody = z.strictObject({
  version,
  ...heirShape,
  /** Left out: the number that is known stays. */
  phone: phone.nullable().optional(),
  /** Left out: the card that is registered stays. */
  cardNumber: cardNumber.optional(),
});
export const changeHeirCardBody = z.strictObject({ version, cardNumber });

/** An heir as staff see them: masked, with what they get and what became of it. */
export const heirView = z.object({
  heirId,
  nameMasked: z.string(),
  documentKind: identityDocumentKind,
  idNumberMasked: z.string(),
  phoneMasked: z.string().nullable(),
  relation: heirRelation,
  share,
  /** Their part of the sum of the case; null until there is a sum and the shares are the whole. */
  amountFen: amountFen.nullable(),
  cardBankName: z.string(),
  cardLast4: z.string(),
  /** null: the heir came. */
  agent: agentNote.nullable(),
  /** The newest payment; null before there is one. */
  payment: payment.nullable(),
});
export type HeirView = z.infer<typeof heirView>;

/** 继承: who came, and to whom the money goes. */
export const inheritance = z.object({
  applicantMasked: z.string(),
  heirs: z.array(heirView),
});
export type Inheritance = z.infer<typeof inheritance>;
