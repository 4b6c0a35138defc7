import { transferOutStateWords, yuan, type TransferOutState } from '@gjj/shared-types';
import { callPerson, type Looking, type MoveOwes, type MovesLine } from './transfer-in';

/** 异地转出: another centre's letter to ours about a member's account. */
export interface TransferOut {
  /** The platform's. */
  requestId: string;
  state: TransferOutState;
  /** null: whoever it is has never used the app. */
  userId: string | null;
  /** null: the ledger does not know them, or knows no account. */
  memberNo: string | null;
  accountNo: string | null;
  nameMasked: string;
  toCentre: string;
  askedAt: Date;
  /** When it goes on by itself; null: not by itself. */
  movesAt: Date | null;
  /** When the ledger was about to be told: from then on a lock comes too late. null: not yet. */
  letGoAt: Date | null;
  amountFen: number | null;
  looking: Looking | null;
  reason: string | null;
  timeline: MovesLine[];
}

export interface TransferOutChange {
  set: Partial<TransferOut> & { nextAt: Date | null };
  owes?: MoveOwes[];
}

export function outFacts(row: TransferOut): Record<string, string | number> {
  return {
    itemName: '异地转出',
    stateTerm: transferOutStateWords[row.state].words,
    otherCentre: row.toCentre,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.amountFen !== null && { amountFen: row.amountFen }),
    ...(row.movesAt !== null && { movesAt: row.movesAt.toISOString() }),
  };
}

/** One step; nobody is told who has never used the app. */
export function outStep(
  row: TransferOut,
  {
    set,
    words,
    now,
    notice = null,
    task = null,
    nextAt = null,
  }: {
    set: Partial<TransferOut>;
    words: string | null;
    now: Date;
    notice?: string | null;
    task?: string | null;
    nextAt?: Date | null;
  },
): TransferOutChange {
  const timeline = words === null ? row.timeline : [...row.timeline, { at: now, words }];
  const after = { ...row, ...set, timeline };
  const owes: MoveOwes[] = [
    ...(task === null ? [] : [{ kind: 'task' as const, name: task }]),
    ...(notice === null || row.userId === null
      ? []
      : [{ kind: 'notice' as const, name: notice, facts: outFacts(after) }]),
    ...callPerson(row.looking, set.looking),
  ];
  return { set: { ...set, timeline, nextAt }, owes };
}

/** A lock is looked at again so often: opening it needs no push from here. */
const lookAtLockMs = 5 * 60_000;

export function decideHeld(row: TransferOut, now: Date): TransferOutChange {
  const nextAt = new Date(now.getTime() + lookAtLockMs);
  if (row.state === 'held') return { set: { nextAt } };
  return outStep(row, {
    set: { state: 'held' },
    ...{ words: '您的账户锁着，没有转出', now, notice: 'transfer-out-held', nextAt },
  });
}

export const decideMoving = (row: TransferOut, now: Date): TransferOutChange =>
  outStep(row, {
    set: { state: 'moving', looking: null, movesAt: null },
    words: null,
    now,
    task: 'move-out',
  });

/** Written before the ledger is told, so that whoever is killed in between never takes moved money for kept. */
export const decideLetGo = (now: Date): TransferOutChange => ({
  set: { letGoAt: now, nextAt: null },
});

export const decideMoved = (row: TransferOut, amountFen: number, now: Date): TransferOutChange =>
  outStep(row, {
    set: { state: 'moved', amountFen, looking: null },
    ...{ words: `${yuan(amountFen)} 转到${row.toCentre}，账户销户`, now, notice: 'transfer-out-moved' },
  });

/** The ledger will not: nothing was moved, and a person looks. */
export const decideNotMoved = (row: TransferOut, why: string, now: Date): TransferOutChange =>
  outStep(row, {
    set: { state: 'waiting', movesAt: null, letGoAt: null, looking: { why, since: now } },
    ...{ words: `没有转出：${why}`, now },
  });

export const decideObjected = (row: TransferOut, now: Date): TransferOutChange =>
  outStep(row, {
    set: { state: 'objected', movesAt: null, looking: { why: '本人说不是自己申请的', since: now } },
    ...{ words: '您说不是您申请的，已经停下，工作人员会联系您', now },
  });

export const decideRefused = (row: TransferOut, reason: string, now: Date): TransferOutChange =>
  outStep(row, {
    set: { state: 'refused', reason, movesAt: null, looking: null },
    ...{ words: `没有转出：${reason}`, now, notice: 'transfer-out-refused', task: 'answer-refused' },
  });
