import type { WithdrawalLimits } from '@gjj/shared-types';

/** 账户锁: no withdrawal without the member. */
export interface Lock {
  lockedAt: Date;
  by: 'member' | 'hotline';
}

/** Counted towards the day on which it was handed in, once for each case. */
export interface Spent {
  caseId: string;
  /** At the centre. */
  day: string;
  amountFen: number;
}

/** A device that has signed in before. */
export interface KnownDevice {
  deviceKey: string;
  words: string;
  lastAt: Date;
}

/** Whoever had the number before hears of what is done with the account, for a while. */
export interface FormerPhone {
  sealed: string;
  at: Date;
}

/** What a member has set up against theft. It is one document, so that nothing is bypassed by racing. */
export interface MemberSafety {
  lock: Lock | null;
  /** When the lock opens; null: nobody asked. */
  opensAt: Date | null;
  limits: WithdrawalLimits;
  raise: { limits: WithdrawalLimits; takesEffectAt: Date } | null;
  /** Of the last days; older ones are dropped. */
  spent: Spent[];
  devices: KnownDevice[];
  formerPhone: FormerPhone | null;
  /** Ids of changes that were told already. */
  toldIds: string[];
  /** When something takes effect; null: nothing waits. */
  nextAt: Date | null;
}

export const noLimits: WithdrawalLimits = { perWithdrawalFen: null, perDayFen: null };

/** Of a member who has set up nothing yet. */
export const blankSafety: MemberSafety = {
  lock: null,
  opensAt: null,
  limits: noLimits,
  raise: null,
  spent: [],
  devices: [],
  formerPhone: null,
  toldIds: [],
  nextAt: null,
};

/**
 * How it stands at a moment: what was to take effect by then has, whether or not a worker has come by to tell of it. A
 * lock does not stay on because no worker runs, and no raise comes too early because one runs ahead.
 */
export function standingAt(
  { lock, opensAt, limits, raise }: Pick<MemberSafety, 'lock' | 'opensAt' | 'limits' | 'raise'>,
  now: Date,
): Pick<MemberSafety, 'lock' | 'opensAt' | 'limits' | 'raise'> {
  const isOpen = opensAt !== null && opensAt <= now;
  const isRaised = raise !== null && raise.takesEffectAt <= now;
  return {
    lock: isOpen ? null : lock,
    opensAt: isOpen ? null : opensAt,
    limits: isRaised ? raise.limits : limits,
    raise: isRaised ? null : raise,
  };
}

/** The next moment at which something takes effect; null: nothing waits. */
export function nextMomentOf({ opensAt, raise }: Pick<MemberSafety, 'opensAt' | 'raise'>): Date | null {
  const moments = [opensAt, raise?.takesEffectAt ?? null].filter((moment) => moment !== null);
  return moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));
}
