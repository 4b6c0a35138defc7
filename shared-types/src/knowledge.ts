import { z } from 'zod';
import { itemDetail, lifeEvent } from './catalogue';
import { itemExplained } from './explained';

/** A sentence in which something that was asked for stands, and the part of the item that it is from. */
export const knowledgeHit = z.object({ part: z.string(), text: z.string() });
export type KnowledgeHit = z.infer<typeof knowledgeHit>;

export const knowledgeEntry = z.object({
  itemCode: z.string(),
  name: z.string(),
  lifeEvent,
  online: z.boolean(),
  who: z.string(),
  hits: z.array(knowledgeHit),
});
export type KnowledgeEntry = z.infer<typeof knowledgeEntry>;

/** 业务知识 of the officer's centre as it stands today; what fits the words best stands first. */
export const knowledgeFound = z.object({ centreName: z.string(), entries: z.array(knowledgeEntry) });
export type KnowledgeFound = z.infer<typeof knowledgeFound>;

export const knowledgeQuery = z.strictObject({ query: z.string().trim().max(60).optional() });

/** What the member reads of an item (办事指南 and 规则怎么说), from where the app has it. */
export const knowledgePage = z.object({ guide: itemDetail, rules: itemExplained });
export type KnowledgePage = z.infer<typeof knowledgePage>;
