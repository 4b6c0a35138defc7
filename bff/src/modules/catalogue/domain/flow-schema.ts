import { z } from 'zod';
import { datedShape } from './dated';
import { sourceSchema } from './rule-schema';
import { termSchema } from './term-schema';

/** What an item may have otherwise than its centre. */
const ownShape = {
  /** Who takes a case in, and who checks it against the law, in words. */
  receives: z.string(),
  accepts: z.string(),
  /** Offices that say yes one after the other, lowest first. */
  approvalLevels: z
    .array(z.string().min(1))
    .min(1)
    .max(5)
    .refine((levels) => new Set(levels).size === levels.length, { error: 'each level must be unique' }),
  /** Windows of another body take cases in by their form only (收件前移). */
  receivedElsewhere: z.boolean(),
  steps: z.array(z.string()).min(1),
};

/** 形式审查: what a window that only receives looks at, and nothing of the content. */
const formPointSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]*$/, 'a code like legible'),
  says: z.string().min(1),
  source: sourceSchema,
});

const flowVersion = z.strictObject({
  ...datedShape,
  ...ownShape,
  /**
   * 通办情形. `anywhere`: any district's officers handle any member's case (异地受理、异地办理); `received-anywhere`: any
   * takes it in, the member's own decides (异地受理、属地办理). Queues rest on it, so it is the centre's.
   */
  handling: z.enum(['anywhere', 'received-anywhere', 'home-district']),
  /** The reviewer is another person than the acceptor. */
  fourEyes: z.boolean(),
  receives: ownShape.receives.optional(),
  accepts: ownShape.accepts.optional(),
  /** One level where none is named. */
  approvalLevels: ownShape.approvalLevels.default(['审批']),
  /** 审批专用章: what the office that decides puts on its decision in the place of the centre's own seal. */
  approvalSeal: z
    .strictObject({ office: z.string().min(1), says: z.string().min(1), source: sourceSchema })
    .optional(),
  receivedElsewhere: ownShape.receivedElsewhere.default(false),
  formCheck: z.array(formPointSchema).default([]),
  /** 转告: within which time such a window tells the person what the centre wants corrected. */
  passOnWithin: termSchema.optional(),
  source: sourceSchema,
});
export const flowSchema = z.array(flowVersion).min(1);
export type Flow = z.infer<typeof flowVersion>;

/** An item's own flow: only what differs from its centre's. */
export const ownFlowSchema = z
  .strictObject(ownShape)
  .partial()
  .extend({ ...datedShape, source: sourceSchema });
export type OwnFlow = z.infer<typeof ownFlowSchema>;

/** The centre's flow with what the item has otherwise. */
export function flowWith(flow: Flow, own: OwnFlow | undefined): Flow {
  const said = Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined));
  return { ...flow, ...said };
}

/** Every office that says yes in an approval by levels of these flows, lowest first; none where one office decides alone. */
export function officesIn(flows: readonly Pick<Flow, 'approvalLevels'>[]): string[] {
  return [
    ...new Set(flows.flatMap(({ approvalLevels }) => (approvalLevels.length > 1 ? approvalLevels : []))),
  ];
}
