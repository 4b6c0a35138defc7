import { day, lifeEvent, question } from '@gjj/shared-types';
import { z } from 'zod';
import { isFactKey } from './fact-dictionary';
import { datedShape, inForce } from './dated';
import { datedRulesSchema, sourceSchema, type DatedRules, type Rules } from './rule-schema';

export const materialSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a code like filed-contract'),
  name: z.string(),
  why: z.string(),
  example: z.string(),
  required: z.boolean().default(true),
  maxFiles: z.int().min(1).max(30).default(5),
  /** CEL; where data already answers, so that nothing is asked for (在线政务服务的若干规定 art. 7). */
  waivedWhen: z.string().optional(),
  waivedWords: z.string().optional(),
  ...datedShape,
  source: sourceSchema,
});
export type ProfileMaterial = z.infer<typeof materialSchema>;

/** `askWhen`: CEL; the question is asked unless it is known to be needless. */
export const questionSchema = z.strictObject({
  ...question.shape,
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key like rentAddress'),
  required: z.boolean().default(true),
  askWhen: z.string().optional(),
});
export type ProfileQuestion = z.infer<typeof questionSchema>;

/** The catalogue attributes of 同城通办 and 就近办 lists; most are the same for all items of a centre. */
const attributesShape = {
  itemType: z.string(),
  level: z.string(),
  scope: z.string(),
  handling: z.string().optional(),
  authorisation: z.string().optional(),
  fileTransfer: z.string().optional(),
  delivery: z.string().optional(),
  archive: z.string().optional(),
};
export const itemDefaultsSchema = z.strictObject(attributesShape);
export type ItemDefaults = z.infer<typeof itemDefaultsSchema>;

const listedShape = {
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'a code like W04'),
  name: z.string(),
  shortName: z.string().max(8),
  lifeEvent,
  who: z.string(),
  howLong: z.string(),
  needs: z.string(),
  centreCode: z.string().nullable().default(null),
  stateCode: z.string().nullable().default(null),
  ...z.object(attributesShape).partial().shape,
  applicants: z.array(z.string()).min(1),
  guide: z.array(z.string()).min(1),
  materials: z.array(materialSchema).default([]),
  closesAccount: z.boolean().default(false),
  cap: z.string(),
  frequency: z.string(),
  source: sourceSchema,
  effectiveFrom: day,
  effectiveTo: day.optional(),
  /** A published text that is silent or ambiguous, with the reading taken. */
  unclear: z.array(z.string()).default([]),
};

/** In the catalogue with guide and materials, handled at a window. */
const windowItem = z.strictObject({ ...listedShape, online: z.literal(false) });

const onlineItem = z.strictObject({
  ...listedShape,
  online: z.literal(true),
  questions: z.array(questionSchema).default([]),
  consentText: z.string(),
  /** May a machine approve it when every condition is a known yes? */
  automatic: z.boolean(),
  /** CEL; narrows `automatic`: unless it is known to hold, a person decides. */
  automaticWhen: z.string().optional(),
  /** The fact that names the home for which money is taken; kept with the reservation and the withdrawal. */
  homeKeyFact: z.string().refine(isFactKey, 'no such fact').optional(),
  rules: datedRulesSchema,
});

export const itemSchema = z.discriminatedUnion('online', [windowItem, onlineItem]);
/** An item as written, with all its times. */
export type DatedItem = z.infer<typeof itemSchema>;
export type DatedOnlineItem = z.infer<typeof onlineItem>;
/** An item as it stands on one day. */
export type WindowItem = z.infer<typeof windowItem>;
export type OnlineItem = Omit<DatedOnlineItem, 'rules'> & { rules: Rules };
export type ProfileItem = WindowItem | OnlineItem;

/** @throws RangeError where the rules have no amount on that day, which the check of a profile rules out */
export function itemOn(item: DatedItem, on: string): ProfileItem {
  return item.online ? onlineItemOn(item, on) : { ...item, materials: materialsOn(item, on) };
}

/** @throws RangeError like `itemOn` */
export function onlineItemOn(item: DatedOnlineItem, on: string): OnlineItem {
  return { ...item, materials: materialsOn(item, on), rules: rulesOn(item.rules, on) };
}

function materialsOn({ materials }: DatedItem, on: string): ProfileMaterial[] {
  return materials.filter((material) => inForce(material, on));
}

function rulesOn(rules: DatedRules, on: string): Rules {
  const amount = rules.amount.find((version) => inForce(version, on));
  if (amount === undefined) throw new RangeError(`no amount in force on ${on}`);
  return {
    parameters: rules.parameters.filter((parameter) => inForce(parameter, on)),
    conditions: rules.conditions.filter((condition) => inForce(condition, on)),
    amount,
    frequency: rules.frequency.find((version) => inForce(version, on)),
  };
}
