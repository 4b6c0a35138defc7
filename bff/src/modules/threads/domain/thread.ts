import { dayOf, threadLimits } from '@gjj/shared-types';

/** One word of a thread. */
export interface Said {
  entryId: string;
  /** The client's request: a repeat says nothing twice. */
  key: string;
  hash: string;
  at: Date;
  by: { kind: 'member' } | { kind: 'staff'; staffId: string; name: string; roleWords: string };
  /** Sealed: nobody knows what people write. */
  text: string;
  /** 附件 that went with it; absent: none. */
  envelope?: string;
}

/** 对话: what a member and the officers of a case wrote to each other. */
export interface Thread {
  /** The case's id. */
  _id: string;
  userId: string;
  said: Said[];
  memberReadAt: Date | null;
  staffReadAt: Date | null;
  /** Of the centre: each time that something new was read, by which office; absent from threads of before it was kept. */
  staffReads?: { at: Date; by: string }[];
}

/** More than anybody writes of one case; then a telephone helps more. */
const most = 300;

/** May this side write one more? The member not again and again before somebody has answered. */
export function mayWriteMore({ said }: Pick<Thread, 'said'>, side: 'member' | 'staff', now: Date): boolean {
  if (said.length >= most) return false;
  if (side === 'staff') return true;
  const lastAnswer = said.findLastIndex(({ by }) => by.kind === 'staff');
  const today = said.filter(
    ({ by, at }) => by.kind === 'member' && dayOf(at.toISOString()) === dayOf(now.toISOString()),
  );
  return said.length - 1 - lastAnswer < threadLimits.unanswered && today.length < threadLimits.inADay;
}

/** When the side that did not write it read it. */
export function readAtOf(
  { by, at }: Said,
  thread: Pick<Thread, 'memberReadAt' | 'staffReadAt'>,
): Date | null {
  const read = by.kind === 'member' ? thread.staffReadAt : thread.memberReadAt;
  return read !== null && read >= at ? read : null;
}

/** The office that read it first; null: nobody of the centre, or it is not known. */
export function readByOf({ by, at }: Said, { staffReads = [] }: Pick<Thread, 'staffReads'>): string | null {
  if (by.kind !== 'member') return null;
  return staffReads.find((read) => read.at >= at)?.by ?? null;
}

/** What it changes that an office has looked now; it is named only where there was something to read. */
export function readByStaff(
  thread: Thread,
  at: Date,
  by: string,
): Pick<Thread, 'staffReadAt' | 'staffReads'> {
  const { staffReads = [] } = thread;
  return {
    staffReadAt: at,
    staffReads: unreadBy(thread, 'staff') === 0 ? staffReads : [...staffReads, { at, by }],
  };
}

/** How many of the other side's this side has not read. */
export const unreadBy = (thread: Thread, side: 'member' | 'staff'): number =>
  thread.said.filter((one) => one.by.kind !== side && readAtOf(one, thread) === null).length;
