import type { Day, StaffNoticeName } from '@gjj/shared-types';

/** What a message to staff says beyond its own words. Scalars only, so that a case's outbox can carry them. */
export interface StaffNoticeFacts {
  /** The item's short name, such as 租房提取; of a matter, its kind. */
  itemName: string;
  /** Absent: nothing was handed in yet. */
  receiptNumber?: string | undefined;
  /** The glossary's term of the state, such as 待审核. */
  stateTerm: string;
  /** Last day of the running term; absent where none runs or it is not known. */
  dueOn?: Day | undefined;
  /** Whose it was; absent: nobody's. */
  fromName?: string | undefined;
  /** Whose it is now; absent: back in the queue. */
  toName?: string | undefined;
  /** Who did that; absent: the system. */
  byName?: string | undefined;
  reason?: string | undefined;
  /** Of a matter: the member did not take the answer for one. */
  reopened?: boolean | undefined;
  /** Of a transfer or an agreement: the member's masked name. */
  ofName?: string | undefined;
  /** Of paper: its number in groups, and the window where it lies. */
  bundleNumber?: string | undefined;
  windowName?: string | undefined;
}

/** 件, 反映 or 转移和灵活就业: what is told of. */
export type StaffNoticeAbout =
  { kind: 'case'; caseId: string } | { kind: 'matter'; matterId: string } | { kind: 'moves' };

/** One thing to tell one or several officers, as an outbox holds it. */
export interface StaffNotice {
  /** The outbox entry's: each officer has one message of it, however often it is told. */
  entryId: string;
  about: StaffNoticeAbout;
  notice: StaffNoticeName;
  facts: StaffNoticeFacts;
  /** When what is told happened. */
  at: Date;
}
