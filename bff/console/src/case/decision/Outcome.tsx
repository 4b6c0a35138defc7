import { timeInWords, yuan, type CaseMatter, type Decision, type Tone } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { DecisionWords } from './DecisionWords';

const outcomeWords: Record<Decision['outcome'], string> = {
  approved: '准予提取',
  refused: '不准提取',
  'not-accepted': '不予受理',
  returned: '退件',
};

const booksWords: Partial<typeof outcomeWords> = { approved: '准予办理', refused: '不予办理' };

interface Props {
  decision: Decision;
  matter: CaseMatter;
  /** It was made, and does not hold any more. */
  revoked: boolean;
}

function toneOf(outcome: Decision['outcome'], revoked: boolean): Tone {
  if (revoked) return 'neutral';
  return outcome === 'approved' ? 'good' : 'bad';
}

/** What was decided, by whom, and why. */
export function Outcome({ decision, matter, revoked }: Props) {
  const { outcome } = decision;
  const words = (matter === 'books' ? booksWords[outcome] : undefined) ?? outcomeWords[outcome];
  return (
    <div className="stack">
      <p>
        <Tag tone={toneOf(outcome, revoked)}>{revoked ? `原来${words}，已撤销` : words}</Tag>{' '}
        {decision.amountFen !== null && <strong>{yuan(decision.amountFen)}</strong>}{' '}
        <span className="quiet">
          {decision.by === 'machine' ? '系统自动' : (decision.office ?? '人工')}决定，
          {timeInWords(decision.decidedAt)}
          {decision.seal != null && `，盖${decision.seal}`}
        </span>
      </p>
      <DecisionWords decision={decision} outcome={outcome} />
    </div>
  );
}
