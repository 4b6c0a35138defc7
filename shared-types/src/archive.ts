import { z } from 'zod';
import { day, instant, plainText } from './primitives';

/** One package in the archive whose term is over. */
export const archivedCase = z.object({
  receiptNumber: z.string(),
  itemName: z.string(),
  archivedOn: day,
  /** Last day on which it had to be kept. */
  retainUntil: day,
});
export type ArchivedCase = z.infer<typeof archivedCase>;

export const destructionStates = ['proposed', 'refused', 'confirmed', 'done'] as const;

/** 销毁清册: what two people agreed to destroy; it stays when the packages are gone. */
export const destructionList = z.object({
  listId: z.string(),
  state: z.enum(destructionStates),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: instant,
  /** Who agreed or refused; null: nobody has yet. */
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  doneAt: instant.nullable(),
  cases: z.array(archivedCase),
  /** Another than who proposed it, while nobody has decided. */
  mayDecide: z.boolean(),
});
export type DestructionList = z.infer<typeof destructionList>;

export const archiveShelf = z.object({
  /** What may be destroyed now, oldest first; on no list yet. */
  due: z.array(archivedCase),
  lists: z.array(destructionList),
});
export type ArchiveShelf = z.infer<typeof archiveShelf>;

export const proposeDestructionBody = z.strictObject({
  reason: plainText(200).min(4, '请写明销毁的理由'),
});
export const decideDestructionBody = z.strictObject({ agree: z.boolean() });
