import { z } from 'zod';
import { bundleRunSchema, partSchema } from './bundle-schema';
import { datedShape } from './dated';
import { ownFlowSchema } from './flow-schema';
import { sourceSchema } from './rule-schema';
import { datedTermSchema } from './term-schema';

/** The office that answers for an item. */
export const officeSchema = z.strictObject({
  name: z.string(),
  phone: z.string().optional(),
  source: sourceSchema,
});
export type Office = z.infer<typeof officeSchema>;

/** A row of the centre's published table; one item may carry several (本人, 配偶), and one row several items. */
const publishedRow = z.strictObject({
  name: z.string(),
  /** Its number in the table. */
  number: z.int().positive().optional(),
  /** The centre's own code (本地编码). */
  code: z.string().optional(),
  /** 主项, of which the name is a 子项. */
  main: z.string().optional(),
  source: sourceSchema,
});
export type PublishedRow = z.infer<typeof publishedRow>;

const noticeSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a code like no-agent'),
  says: z.string(),
  ...datedShape,
  source: sourceSchema,
});
export type ItemNotice = z.infer<typeof noticeSchema>;

/** One part of a bundle (一件事): an item of this centre, or else a request to another body. */
const subItemSchema = z.strictObject({
  name: z.string(),
  /** The body that answers for it. */
  body: z.string(),
  item: z.string().optional(),
  /** How it runs; of every sub-item where the item has a `bundleRun`, of none where it has not. */
  part: partSchema.optional(),
  ...datedShape,
  source: sourceSchema,
});
export type SubItem = z.infer<typeof subItemSchema>;

/** The catalogue attributes of 同城通办 and 就近办 lists; most are the same for all items of a centre. */
const sharedShape = {
  itemType: z.string(),
  level: z.string(),
  scope: z.string(),
  handling: z.string().optional(),
  authorisation: z.string().optional(),
  fileTransfer: z.string().optional(),
  delivery: z.string().optional(),
  archive: z.string().optional(),
  owner: officeSchema.optional(),
};
export const itemDefaultsSchema = z.strictObject(sharedShape);
export type ItemDefaults = z.infer<typeof itemDefaultsSchema>;

export const attributesShape = {
  ...itemDefaultsSchema.partial().shape,
  centreCode: z.string().nullable().default(null),
  /** The reason code of JGJ/T 320. */
  stateCode: z.string().nullable().default(null),
  publishedAs: z.array(publishedRow).default([]),
  /** Within what time a case is decided; the centre's term where it is left out. */
  decisionLimit: z.array(datedTermSchema).default([]),
  notices: z.array(noticeSchema).default([]),
  flow: z.array(ownFlowSchema).default([]),
  subItems: z.array(subItemSchema).default([]),
  /** null: the bundle is only described here, and nobody starts it. */
  bundleRun: bundleRunSchema.nullable().default(null),
};
