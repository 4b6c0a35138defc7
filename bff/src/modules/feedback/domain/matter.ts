import type {
  DayRange,
  LedgerEntry,
  MatterGrounds,
  MatterKind,
  MatterState,
  MatterTermName,
  StaffRole,
} from '@gjj/shared-types';

export interface OfficerRef {
  staffId: string;
  name: string;
}

/** Where a term ends: a day, or, while a year's holidays are not published, the days between which it must. */
export interface TermEnd {
  dueOn: string | null;
  dueBetween: DayRange | null;
}

/** Until when the centre owes an answer. */
export interface MatterClock extends TermEnd {
  startedAt: Date;
  dueAt: Date | null;
  marksDone: string[];
  /** Run out, and told: the new day. The term itself stays run out. */
  explainedTo: string | null;
}

/** One thing that was said; the text is sealed, since nobody knows what a person writes. */
export interface Said {
  at: Date;
  by: 'member' | 'centre';
  what: 'said' | 'answer' | 'event' | 'note';
  byName: string;
  text: string;
  grounds: MatterGrounds | null;
  /** Key of the envelope with what is attached; absent where nothing is. */
  envelope?: string;
}

export interface Correction {
  /** Under which the ledger was asked; made by us. */
  id: string;
  state: 'asked' | 'corrected' | 'refused';
  words: string;
  at: Date;
}

/** 一件反映. Everything that it is judged by. */
export interface Matter {
  number: string;
  kind: MatterKind;
  state: MatterState;
  userId: string;
  centreCode: string;
  receivedAt: Date;
  caseId: string | null;
  itemName: string | null;
  /** Of a rating. */
  stars: number | null;
  seen: { page: string; errorCode: string | null } | null;
  disputed: { accountNo: string; entries: LedgerEntry[] } | null;
  window: { from: Date; to: Date } | null;
  owner: OfficerRef | null;
  clock: MatterClock | null;
  said: Said[];
  /** How often the member did not take the answer for one. */
  reopened: number;
  /** Until when they may say so. */
  reopenBy: string | null;
  correction: Correction | null;
}

export type MatterActor =
  | { kind: 'member'; userId: string }
  | { kind: 'staff'; staffId: string; name: string; role: StaffRole }
  | { kind: 'system' };

/** Of which term a kind of matter runs; null: it has its window instead. */
export const termOfKind = (
  kind: MatterKind,
): Exclude<MatterTermName, 'matter-reopen' | 'matter-attachments'> | null =>
  kind === 'call-back' ? null : `matter-${kind}`;

/** What a supervisor answers, and no agent: it is about the staff, or about the books. */
const forSupervisors: readonly MatterKind[] = ['complaint', 'low-rating', 'balance-dispute'];
export const isForSupervisors = ({ kind }: Pick<Matter, 'kind'>): boolean => forSupervisors.includes(kind);

/** Nobody does anything with it any more. */
export const isEnded = ({ state }: Pick<Matter, 'state'>): boolean =>
  state === 'closed' || state === 'taken-back';

/** Keys of what is attached to its words. */
export const envelopesOf = ({ said }: { said: readonly Said[] }): string[] =>
  said.flatMap(({ envelope = [] }) => envelope);

export const isOpen = ({ state }: Pick<Matter, 'state'>): boolean =>
  state === 'received' || state === 'in-hand';
