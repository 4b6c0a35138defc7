import { decision, eligibility, identityDocumentKind, standingPeriod } from '@gjj/shared-types';
import { z } from 'zod';

/** What the rules made of the facts: `judgement.json` of a package, which anybody can work out again. */
export const judgementSchema = z.strictObject({
  eligibility,
  /** May a machine approve it by itself, and on what grounds it then does. */
  machine: z.strictObject({
    mayApprove: z.boolean(),
    facts: z.string().nullable(),
    rule: z.string().nullable(),
  }),
});
export type Judgement = z.infer<typeof judgementSchema>;

const fact = z.discriminatedUnion('known', [
  z.looseObject({ known: z.literal(true), value: z.unknown() }),
  z.looseObject({ known: z.literal(false) }),
]);

/** What it was judged by: `basis.json` of a package. */
export const basisSchema = z.strictObject({
  itemCode: z.string(),
  rulesVersion: z.string(),
  assessedAt: z.iso.datetime({ offset: true }),
  facts: z.record(z.string(), fact),
  answers: z.record(z.string(), z.unknown()),
  /** 约定提取: how often the order runs; left out where it was applied for. */
  every: standingPeriod.optional(),
  amountFen: z.int().nullable(),
  /** 容缺、承诺: how many it came with; with any no machine decides. Packages of before do not say. */
  undertakings: z.int().nonnegative().default(0),
  identity: z.strictObject({
    documentKind: identityDocumentKind,
    /** False: the register holds a placeholder in the name. */
    nameSure: z.boolean(),
    /** Names that a person must compare with the paper: no machine decides then. */
    doubts: z.int().nonnegative(),
  }),
});
export type PackedBasis = z.infer<typeof basisSchema>;

/** What was decided: `decision.json` of a package; null where the case ended without. */
export const packedDecisionSchema = decision.nullable();
