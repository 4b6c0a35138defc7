import type { StaffCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { dateInWords } from '../../catalogue/day-words';
import { Tag } from '../../look/Tag';
import { momentInWords } from '../../people/rights-words';
import { AssignDialog } from './AssignDialog';
import { HoldDialog } from './HoldDialog';
import { TroubleNote } from './TroubleNote';
import { useOwnership } from './use-ownership';

function History({ assignments }: Pick<StaffCase, 'assignments'>) {
  if (assignments.length === 0) return null;
  return (
    <ul className="level-opinions" aria-label="转办的经过">
      {assignments.map(({ at, from, to, by, reason }) => (
        <li key={at}>
          <span className="quiet">
            {momentInWords(at)} {by ?? '系统'}
            {from === null ? '' : `从${from}`}转给{to}
          </span>
          <p className="typed">{reason}</p>
        </li>
      ))}
    </ul>
  );
}

/** 转办 and 挂起: whose the case is, and until when it rests. */
export function OwnershipPart({ shown }: { shown: StaffCase }) {
  const [asked, setAsked] = useState<'reassign' | 'hold' | null>(null);
  const { lift, busy, trouble } = useOwnership(shown);
  const { allowedActions, hold, assignments } = shown;
  const close = () => setAsked(null);
  return (
    <>
      {hold !== null && (
        <p>
          <Tag tone="waiting">挂起到{dateInWords(hold.until)}</Tag>{' '}
          <span className="quiet">
            {hold.by}：{hold.reason}。时限照常走。
          </span>
        </p>
      )}
      {trouble !== null && <TroubleNote trouble={trouble} kept={false} />}
      <History assignments={assignments} />
      <div className="decision-buttons">
        {allowedActions.includes('reassign') && <Button onClick={() => setAsked('reassign')}>转办</Button>}
        {allowedActions.includes('hold') && <Button onClick={() => setAsked('hold')}>挂起</Button>}
        {allowedActions.includes('lift-hold') && (
          <Button loading={busy} onClick={() => void lift()}>
            解除挂起
          </Button>
        )}
      </div>
      {asked === 'reassign' && <AssignDialog shown={shown} onClose={close} />}
      {asked === 'hold' && <HoldDialog shown={shown} onClose={close} />}
    </>
  );
}
