import { timeInWords, yuan, type Decision } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { DecisionWords } from './DecisionWords';

const outcomeWords: Record<Decision['outcome'], string> = {
  approved: '准予提取',
  refused: '不准提取',
  'not-accepted': '不予受理',
  returned: '退件',
};

/** What was decided, by whom, and why. */
export function Outcome({ decision }: { decision: Decision }) {
  return (
    <div className="stack">
      <p>
        <Tag tone={decision.outcome === 'approved' ? 'good' : 'bad'}>{outcomeWords[decision.outcome]}</Tag>{' '}
        {decision.amountFen !== null && <strong>{yuan(decision.amountFen)}</strong>}{' '}
        <span className="quiet">
          {decision.by === 'machine' ? '系统自动' : '人工'}决定，{timeInWords(decision.decidedAt)}
        </span>
      </p>
      <DecisionWords decision={decision} outcome={decision.outcome} />
    </div>
  );
}
