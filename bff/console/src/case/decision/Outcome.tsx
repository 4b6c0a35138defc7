import { timeInWords, yuan, type Decision } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { DecisionWords } from './DecisionWords';

/** What was decided, by whom, and why. */
export function Outcome({ decision }: { decision: Decision }) {
  const approved = decision.outcome === 'approved';
  return (
    <div className="stack">
      <p>
        <Tag tone={approved ? 'good' : 'bad'}>{approved ? '准予提取' : '不准提取'}</Tag>{' '}
        {decision.amountFen !== null && <strong>{yuan(decision.amountFen)}</strong>}{' '}
        <span className="quiet">
          {decision.by === 'machine' ? '系统自动' : '人工'}决定，{timeInWords(decision.decidedAt)}
        </span>
      </p>
      <DecisionWords decision={decision} approved={approved} />
    </div>
  );
}
