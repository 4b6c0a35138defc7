import { dayOf, yuan } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { CaseDesk } from './case-desk';
import type { CaseRecord } from './domain/case-record';
import type { OwnLocks, TakenUp } from './ports';

interface LimitParts {
  desk: CaseDesk;
  ownLocks: OwnLocks;
}

/**
 * 账户锁、限额: counts what is about to be handed in, before anything of it is written. An estate has neither; what pays
 * nothing is not counted. @throws `safety.locked`, `safety.above-limit` with what could be handed in instead
 */
export async function countTowardsLimits(
  { desk, ownLocks }: LimitParts,
  record: CaseRecord,
  amountFen: number | null,
): Promise<void> {
  const { _id: caseId, userId, centreCode, inheritance } = record;
  if (amountFen === null || inheritance !== undefined) return;
  const day = dayOf(desk.now.toISOString());
  const taken = await ownLocks.takeUp({ userId, centreCode }, { caseId, amountFen, day }, (caseIds) =>
    desk.cases.endedOf(caseIds),
  );
  if (!taken.ok) throw refusal(taken);
}

function refusal(taken: Extract<TakenUp, { ok: false }>): AppError {
  if (taken.reason === 'locked') return new AppError('safety.locked');
  const { reason, limitFen, leftFen } = taken;
  const limit = `您自己设了${reason === 'above-day-limit' ? '每天' : '每次'}最多提取 ${yuan(limitFen)}`;
  const offer = leftFen > 0 ? `现在最多可以填 ${yuan(leftFen)}` : '今天不能再提取了，请明天再提交';
  const why = `${limit}，${offer}`;
  return new AppError('safety.above-limit', {
    fields: { amountFen: why },
    extra: { limitFen, leftFen, why },
  });
}
