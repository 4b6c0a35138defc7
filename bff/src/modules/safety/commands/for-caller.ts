import { documentKey, type IdentityDocument, type MemberSafety as MemberSafetyView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaredAccount } from '../../identity';
import { lockNow } from '../domain/lock';
import { standingAt } from '../domain/member-safety';
import { presentLock } from '../present-safety';
import type { SafetyRequests } from '../safety-requests';
import type { SafetyOfficer } from '../ports';
import type { SafetyParts } from '../safety-parts';

interface Claim {
  name: string;
  document: IdentityDocument;
}

interface Call extends Claim {
  phoneLast4?: string | undefined;
  reason: string;
}

interface CallerParts extends SafetyParts {
  requests: SafetyRequests;
}

/** What staff see of a member's safety, and the lock that the hotline sets for a caller, and never opens. */
export function createForCaller(parts: CallerParts) {
  const { store, care, termsOf, clock, requests } = parts;

  /** An account of the officer's centre, and not their own. */
  async function find(officer: SafetyOfficer, claim: Claim): Promise<CaredAccount | null> {
    const account = await care.findAccount(claim);
    if (account === null || parts.whose(account).centreCode !== officer.centreCode) return null;
    const indexes = parts.sealer.indexesOf('id-number', documentKey(claim.document));
    if (indexes.some((index) => officer.idNumberIndexes.includes(index)))
      throw new AppError('access.forbidden');
    return account;
  }

  async function present(account: CaredAccount): Promise<MemberSafetyView> {
    const { lock, opensAt, limits } = standingAt(await store.read(parts.whose(account)), clock.now());
    const { nameMasked, idNumberMasked, phoneMasked, phoneRestsUntil, restingCards } = account;
    return {
      nameMasked,
      idNumberMasked,
      phoneMasked,
      lock: presentLock({ lock, opensAt }),
      hasLimits: limits.perDayFen !== null || limits.perWithdrawalFen !== null,
      phoneRestsUntil: phoneRestsUntil && phoneRestsUntil.toISOString(),
      restingCards,
      waiting: await requests.waitingOf(account.userId),
      callerQuestions: [...termsOf(account.centreCode).callerNames],
    };
  }

  return {
    find,
    lookUp: async (officer: SafetyOfficer, claim: Claim) => {
      const account = await find(officer, claim);
      if (account === null) throw new AppError('safety.member-unknown');
      await care.record(account.userId, '工作人员查看了您的账户锁、新卡和新手机号', officer.windowName);
      return present(account);
    },
    /** @throws `safety.caller-differs`, and does not say in what */
    lock: async (officer: SafetyOfficer, { reason, phoneLast4, ...claim }: Call) => {
      const account = await find(officer, claim);
      if (account === null) throw new AppError('safety.caller-differs');
      const asksPhone = termsOf(account.centreCode).callerNames.includes('phone');
      if (asksPhone && account.phoneLast4 !== null && phoneLast4 !== account.phoneLast4)
        throw new AppError('safety.caller-differs');
      await store.change(parts.whose(account), (row, now) => lockNow(row, 'hotline', now));
      await care.record(account.userId, `客服接到来电，锁住了您的账户（${reason}）`, officer.windowName);
      return present(account);
    },
  };
}

export type ForCaller = ReturnType<typeof createForCaller>;
