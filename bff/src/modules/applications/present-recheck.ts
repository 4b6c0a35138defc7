import type { RecheckView } from '@gjj/shared-types';
import { presentDecision } from './present-decision';
import type { Recheck } from './domain/case-record';

/** A recheck as its reader may see it: a member learns who by their part, a colleague by name. */
export function presentRecheck(recheck: Recheck, reader: 'member' | 'staff'): RecheckView {
  const { about, askedAt, takenInBy, reason, wantedFen, earlier, result } = recheck;
  return {
    ...{ about, reason, wantedFen },
    askedAt: askedAt.toISOString(),
    askedBy: takenInBy === undefined ? inApp[reader] : atWindow(takenInBy.name, reader),
    earlier: presentDecision(earlier),
    result: result && {
      ...result,
      at: result.at.toISOString(),
      by: reader === 'member' ? '没有经手过的另一位审核人员' : result.by.name,
    },
  };
}

const inApp = { member: '您在手机上申请', staff: '职工在手机上申请' };

const atWindow = (name: string, reader: 'member' | 'staff'): string =>
  reader === 'member' ? '您在窗口申请' : `窗口收到（${name} 登记）`;
