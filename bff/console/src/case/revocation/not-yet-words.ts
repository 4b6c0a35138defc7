import { dayInWords, type StaffCase, type StaffMe } from '@gjj/shared-types';

/** Why a supervisor may not revoke now what is being heard; null: they may, or it is not theirs. */
export function whyNotYet(
  { state, revocations, clock, allowedActions }: StaffCase,
  { name }: Pick<StaffMe, 'name'>,
): string | null {
  const current = revocations.at(-1);
  if (state !== 'hearing' || current === undefined || allowedActions.includes('revoke')) return null;
  if (current.proposedBy === name) return '是您提出的，撤销或不撤销要由另一位主管决定。';
  const until = clock?.dueOn == null ? '期限过了' : `${dayInWords(clock.dueOn)}过了`;
  return current.heardAt === null ? `职工还在说明情况：说完了，或者${until}，才能撤销。` : null;
}
