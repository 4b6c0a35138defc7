import { timeInWords, yuan, type Decision } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';

/** What was decided, by whom, and why. */
export function Outcome({ decision }: { decision: Decision }) {
  const approved = decision.outcome === 'approved';
  const lines = [
    ['准予金额', decision.amountFen === null ? null : yuan(decision.amountFen)],
    ['事实', decision.facts],
    ['依据', decision.rule],
    [approved ? '审核意见' : '理由', decision.reason],
    ['救济途径', decision.remedies],
  ] as const;
  return (
    <div className="stack">
      <p>
        <Tag tone={approved ? 'good' : 'bad'}>{approved ? '准予提取' : '不准提取'}</Tag>{' '}
        <span className="quiet">
          {decision.by === 'machine' ? '系统自动' : '人工'}决定，{timeInWords(decision.decidedAt)}
        </span>
      </p>
      <dl className="outcome">
        {lines.map(
          ([label, words]) =>
            words !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="typed">{words}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
