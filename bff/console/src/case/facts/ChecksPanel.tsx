import { timeInWords, type CheckView } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { verdictTones } from '../../look/tone';

const resultWords = { yes: '通过', no: '不符', unknown: '没有查到' } as const;

export function ChecksPanel({ checks }: { checks: CheckView[] }) {
  return (
    <div className="card panel">
      <h2>部门核查</h2>
      {checks.length === 0 && <p className="quiet">这件业务没有向部门查过数据。</p>}
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.key}>
            <span className="check-head">
              <strong>{check.label}</strong>
              <Tag tone={verdictTones[check.result]}>{resultWords[check.result]}</Tag>
            </span>
            <span>{check.words}</span>
            <span className="quiet">
              {check.source}
              {check.observedAt !== null && ` · ${timeInWords(check.observedAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
