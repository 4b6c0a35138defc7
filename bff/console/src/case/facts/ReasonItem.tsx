import { timeInWords, type FactUsed, type Reason } from '@gjj/shared-types';
import type { ReactNode } from 'react';
import { Tag } from '../../look/Tag';
import { verdictTones, verdictWords } from '../../look/tone';
import { Source } from './Source';

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

const remedyWords = { yes: '说明', no: '怎样才行', unknown: '怎样查清' } as const satisfies Record<
  Reason['verdict'],
  string
>;

interface Props {
  reason: Reason;
  /** The way to the rule in 目录, as it was when the case was judged; its number alone for who may not look there; null where no rule was asked. */
  rule: ReactNode;
}

export function ReasonItem({ reason, rule }: Props) {
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
      {reason.remedy !== null && (
        <p>
          {remedyWords[reason.verdict]}：{reason.remedy}
        </p>
      )}
      <p className="quiet">
        依据：
        <Source source={reason.source} />
        {rule !== null && <> · 规则 {rule}</>}
      </p>
    </li>
  );
}
