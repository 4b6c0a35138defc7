import { timeInWords, type Safety, type WithdrawalLimits } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaredAccount } from '../../identity';
import { askToOpen, lockNow, type Decided } from '../domain/lock';
import { keepLimits, setLimits } from '../domain/limits';
import type { SafetyRow } from '../safety-model';
import { presentSafety } from '../present-safety';
import type { SafetyParts } from '../safety-parts';

const where = '账户安全';

/** What a member does with their own lock and limits, from any device of theirs. */
export function createOwnSafety(parts: SafetyParts) {
  const { store, care, termsOf, withdrawals, clock } = parts;

  async function present(account: CaredAccount, row: SafetyRow): Promise<Safety> {
    const { centreCode, userId } = account;
    return presentSafety({
      row,
      account,
      withdrawals: await withdrawals.listOf(userId),
      terms: termsOf(centreCode),
      hotline: parts.hotlineOf(centreCode),
      now: clock.now(),
    });
  }

  /** @param words for the member's security record, where something was changed */
  async function change(
    account: CaredAccount,
    words: string,
    decide: (row: SafetyRow, now: Date) => Decided,
    version?: number,
  ): Promise<Safety> {
    const whose = parts.whose(account);
    const before = await store.read(whose);
    const row = await store.change(whose, decide, version);
    if (row.version !== before.version) await care.record(account.userId, words, where);
    return present(account, row);
  }

  return {
    read: async (userId: string) => {
      const account = await care.getAccount(userId);
      return present(account, await store.read(parts.whose(account)));
    },
    lock: async (userId: string) =>
      change(await care.getAccount(userId), '您锁住了账户', (row, now) => lockNow(row, 'member', now)),
    /** @throws `safety.phone-resting`: whoever has just put their own number in opens nothing */
    open: async (userId: string, version: number) => {
      const account = await care.getAccount(userId);
      const { phoneRestsUntil } = account;
      if (phoneRestsUntil !== null)
        throw new AppError('safety.phone-resting', {
          extra: { until: timeInWords(phoneRestsUntil.toISOString()) },
        });
      const hours = termsOf(account.centreCode).openAfterHours;
      const decide = (row: SafetyRow, now: Date) => askToOpen(row, { hours, now });
      return change(account, `您申请打开账户锁，${hours} 小时后打开`, decide, version);
    },
    setLimits: async (userId: string, { version, ...wanted }: WithdrawalLimits & { version: number }) => {
      const account = await care.getAccount(userId);
      const hours = termsOf(account.centreCode).raiseAfterHours;
      const { phoneRestsUntil } = account;
      const decide = (row: SafetyRow, now: Date) => setLimits(row, { wanted, hours, phoneRestsUntil, now });
      return change(account, '您改了提取限额', decide, version);
    },
    keepLimits: async (userId: string) =>
      change(await care.getAccount(userId), '您收回了调高提取限额的申请', keepLimits),
  };
}

export type OwnSafety = ReturnType<typeof createOwnSafety>;
