import type { Safety } from '@gjj/shared-types';
import type { CaredAccount } from '../identity';
import { standingAt, type MemberSafety } from './domain/member-safety';
import type { SafetyRow } from './safety-model';
import type { CentreSafety, OwnWithdrawals } from './ports';

type Lock = Pick<MemberSafety, 'lock' | 'opensAt'>;

const iso = (date: Date) => date.toISOString();

export function presentLock({ lock, opensAt }: Lock): Safety['lock'] {
  return lock && { lockedAt: iso(lock.lockedAt), by: lock.by, opensAt: opensAt && iso(opensAt) };
}

interface PresentParts {
  row: SafetyRow;
  account: CaredAccount;
  withdrawals: Awaited<ReturnType<OwnWithdrawals['listOf']>>;
  terms: CentreSafety;
  hotline: string;
  now: Date;
}

/** What a member sees of their own safety. */
export function presentSafety({ row, account, withdrawals, terms, hotline, now }: PresentParts): Safety {
  const { lock, opensAt, limits, raise } = standingAt(row, now);
  const { openAfterHours, raiseAfterHours, restHours } = terms;
  return {
    version: row.version,
    lock: presentLock({ lock, opensAt }),
    limits,
    raise: raise && { limits: raise.limits, takesEffectAt: iso(raise.takesEffectAt) },
    phoneRestsUntil: account.phoneRestsUntil && iso(account.phoneRestsUntil),
    restingCards: account.restingCards,
    atTheBank: withdrawals.atTheBank as Safety['atTheBank'],
    heldBack: (lock === null ? [] : withdrawals.toBePaid) as Safety['heldBack'],
    terms: { openAfterHours, raiseAfterHours, restHours },
    hotline,
  };
}
