import { timeInWords, type FactUsed, type Reason } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { verdictTones, verdictWords } from '../../look/tone';
import { ruleInWords } from './rule-in-words';

function Fact({ fact }: { fact: FactUsed }) {
  return (
    <li>
      {fact.label}：<strong>{fact.known ? fact.words : '没有查到'}</strong>{' '}
      <span className="quiet fact-source">
        {fact.source}
        {fact.observedAt !== null && ` · ${timeInWords(fact.observedAt)}`}
      </span>
    </li>
  );
}

export function ReasonItem({ reason }: { reason: Reason }) {
  return (
    <li className={`reason ${reason.verdict}`}>
      <p className="reason-head">
        <Tag tone={verdictTones[reason.verdict]}>{verdictWords[reason.verdict]}</Tag>
        <span>{reason.words}</span>
      </p>
      {reason.facts.length > 0 && (
        <ul className="facts">
          {reason.facts.map((fact) => (
            <Fact key={fact.key} fact={fact} />
          ))}
        </ul>
      )}
      {reason.remedy !== null && <p className="quiet">怎样才行：{reason.remedy}</p>}
      <p className="quiet">依据：{ruleInWords(reason.source)}</p>
    </li>
  );
}
