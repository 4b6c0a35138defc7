import { day, lifeEvent, payeeKinds, question } from '@gjj/shared-types';
import { z } from 'zod';
import { attributesShape, type ItemNotice, type SubItem } from './attributes-schema';
import { inForce, type Dated } from './dated';
import { isFactKey } from './fact-dictionary';
import type { OwnFlow } from './flow-schema';
import { materialSchema } from './material-schema';
import { ofFamilySchema } from './of-family-schema';
import { takenInSchema, type TakenIn } from './taken-in-schema';
import { standingSchema } from './standing-schema';
import { datedRulesSchema, expressionSchema, sourceSchema, type DatedRules, type Rules } from './rule-schema';

/** `askWhen`: CEL; the question is asked unless it is known to be needless. */
export const questionSchema = z.strictObject({
  ...question.shape,
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key like rentAddress'),
  required: z.boolean().default(true),
  askWhen: expressionSchema.optional(),
});
export type ProfileQuestion = z.infer<typeof questionSchema>;

const listedShape = {
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/, 'a code like W04'),
  name: z.string(),
  shortName: z.string().max(8),
  lifeEvent,
  who: z.string(),
  howLong: z.string(),
  needs: z.string(),
  ...attributesShape,
  applicants: z.array(z.string()).min(1),
  guide: z.array(z.string()).min(1),
  materials: z.array(materialSchema).default([]),
  closesAccount: z.boolean().default(false),
  cap: z.string(),
  frequency: z.string(),
  source: sourceSchema,
  effectiveFrom: day,
  effectiveTo: day.optional(),
  /** 取消: given up after `effectiveTo`. Without it the item waits there for its new rules. */
  abolished: z.boolean().default(false),
  /** A published text that is silent or ambiguous, with the reading taken. */
  unclear: z.array(z.string()).default([]),
};

/** 缴存业务: taken in at a window, and carried out in the ledger's books. */
const booksItem = z.strictObject({
  ...listedShape,
  online: z.literal(false),
  intake: z.literal('books'),
  takenIn: takenInSchema,
});

/** In the catalogue with guide and materials; a window answers for it, and no case of it is kept here. */
const guideItem = z.strictObject({
  ...listedShape,
  online: z.literal(false),
  intake: z.literal('guide-only').optional(),
});

/** By what a case is decided. */
const judgedShape = {
  questions: z.array(questionSchema).default([]),
  consentText: z.string(),
  /** May a machine approve it when every condition is a known yes? */
  automatic: z.boolean(),
  /** CEL; narrows `automatic`: unless it is known to hold, a person decides. */
  automaticWhen: expressionSchema.optional(),
  /** The fact that names the home for which money is taken; kept with the reservation and the withdrawal. */
  homeKeyFact: z.string().refine(isFactKey, 'no such fact').optional(),
  /** See `ofFamilySchema`. */
  ofFamily: ofFamilySchema.optional(),
  rules: datedRulesSchema,
};

/** Never applied for in the app, but taken in at a window, judged and paid like what is. */
const windowItem = z.strictObject({
  ...listedShape,
  online: z.literal(false),
  intake: z.literal('at-window'),
  /** Who is paid: the member, or the heirs of one who has died. */
  payees: z.enum(payeeKinds).default('member'),
  ...judgedShape,
});

const onlineItem = z.strictObject({
  ...listedShape,
  online: z.literal(true),
  ...judgedShape,
  /** 约定提取; left out or null: it is applied for each time. */
  standing: standingSchema.nullish(),
});

export const itemSchema = z.discriminatedUnion('online', [
  z.discriminatedUnion('intake', [guideItem, windowItem, booksItem]),
  onlineItem,
]);
/** An item as written, with all its times. */
export type DatedItem = z.infer<typeof itemSchema>;
export type DatedJudgedItem = z.infer<typeof onlineItem> | z.infer<typeof windowItem>;
type DatedGuideItem = z.infer<typeof guideItem> | z.infer<typeof booksItem>;
/** What an item says besides its rules, as it stands on one day; null where the centre's own holds. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
interface OnDay {
  decisionLimit: DatedItem['decisionLimit'][number] | null;
  flow: OwnFlow | null;
  notices: ItemNotice[];
  subItems: SubItem[];
  /** The last day of its rules, where that is past and nothing has come after them. */
  endedOn: string | null;
}
/** An item as it stands on one day. */
type GuideItem = DistributiveOmit<DatedGuideItem, keyof OnDay> & OnDay;
export type JudgedItem = DistributiveOmit<DatedJudgedItem, 'rules' | keyof OnDay> & OnDay & { rules: Rules };
export type ProfileItem = GuideItem | JudgedItem;

/** Is there a case of it here, judged by rules? */
export function isJudged(item: DatedItem): item is DatedJudgedItem;
export function isJudged(item: ProfileItem): item is JudgedItem;
export function isJudged(item: object): boolean {
  return 'rules' in item;
}

/** What a window takes in of it, where it changes the ledger's books; null for any other. */
export function takenInOf(item: DatedItem | ProfileItem | undefined): TakenIn | null {
  return item !== undefined && 'takenIn' in item ? item.takenIn : null;
}

/** @throws RangeError where the rules have no amount on that day, which the check of a profile rules out */
export function itemOn(item: DatedItem, on: string): ProfileItem {
  return isJudged(item) ? judgedItemOn(item, on) : { ...item, ...saidOn(item, on) };
}

/** @throws RangeError like `itemOn` */
export function judgedItemOn(item: DatedJudgedItem, on: string): JudgedItem {
  return { ...item, ...saidOn(item, on), rules: rulesOn(item.rules, on) };
}

/** Lists of an item whose entries have times of their own, by the name that tells their versions apart. */
export function datedListsOf(
  item: DatedItem,
): { path: string[]; entries: readonly Dated[]; names: string[] }[] {
  const { materials, notices, subItems, decisionLimit, flow } = item;
  const list = <T extends Dated>(path: string[], entries: readonly T[], nameOf: (entry: T) => string) => ({
    path,
    entries,
    names: entries.map(nameOf),
  });
  const said = [
    list(['materials'], materials, ({ code }) => code),
    list(['notices'], notices, ({ code }) => code),
    list(['subItems'], subItems, ({ name }) => name),
    list(['decisionLimit'], decisionLimit, () => ''),
    list(['flow'], flow, () => ''),
  ];
  if (!isJudged(item)) return said;
  const { parameters, conditions, amount, frequency } = item.rules;
  return [
    ...said,
    list(['rules', 'parameters'], parameters, ({ name }) => name),
    list(['rules', 'conditions'], conditions, ({ id }) => id),
    list(['rules', 'amount'], amount, () => ''),
    list(['rules', 'frequency'], frequency, () => ''),
  ];
}

function saidOn(item: DatedItem, on: string) {
  const standing = <T extends Dated>(entries: readonly T[]) => entries.filter((entry) => inForce(entry, on));
  return {
    materials: standing(item.materials),
    notices: standing(item.notices),
    subItems: standing(item.subItems),
    decisionLimit: standing(item.decisionLimit)[0] ?? null,
    flow: standing(item.flow)[0] ?? null,
    endedOn: null,
  };
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
