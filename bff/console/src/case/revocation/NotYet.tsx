import type { StaffCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { useId } from 'react';
import { useMay } from '../../shell/use-may';
import { useStaff } from '../../session/use-session';
import { whyNotYet } from './not-yet-words';
import { revocationWords } from './revocation-command';

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
