import { dayInWords, type StaffCase, type StaffMe } from '@gjj/shared-types';
import { Button } from 'antd';
import { useId } from 'react';
import { useMay } from '../../shell/use-may';
import { useStaff } from '../../session/use-session';
import { revocationWords } from './revocation-command';

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

/** The step stands there all the same, so that nobody looks for it in vain. */
export function NotYet({ shown }: { shown: StaffCase }) {
  const id = useId();
  const why = whyNotYet(shown, useStaff());
  if (!useMay()('case:revoke') || why === null) return null;
  return (
    <div className="decision-buttons">
      <Button danger disabled aria-describedby={id}>
        {revocationWords.revoke}
      </Button>
      <span id={id} className="quiet">
        {why}
      </span>
    </div>
  );
}
