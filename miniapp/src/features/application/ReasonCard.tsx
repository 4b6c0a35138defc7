import { timeInWords, type Eligibility, type Tone, type Verdict } from '@gjj/shared-types';
import { SourceLine } from '@/features/rules/SourceLine';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { StatusWord } from '@/ui/StatusWord';

type Reason = Eligibility['reasons'][number];

export const verdictTones: Record<Verdict, Tone> = { yes: 'good', no: 'bad', unknown: 'action' };
const verdictWords: Record<Verdict, string> = { yes: '符合', no: '不符合', unknown: '需要人工核对' };

function lineOf({ source, words }: Reason['facts'][number]): string {
  return `${source}：${words}`;
}

/** Two facts may read the same to a person (no earlier withdrawal: neither a day nor a sum); once is enough. */
function readableFacts({ facts }: Reason): Reason['facts'] {
  return [...new Map(facts.map((fact) => [lineOf(fact), fact])).values()];
}

/** One reason in words, with its rule and the facts used. */
export function ReasonCard({ reason }: { reason: Reason }) {
  return (
    <Card>
      <StatusWord tone={verdictTones[reason.verdict]}>{verdictWords[reason.verdict]}</StatusWord>
      <div>{reason.words}</div>
      {readableFacts(reason).map((fact) => (
        <div key={fact.key} className="secondary">
          {lineOf(fact)}
          {fact.observedAt !== null && (
            <span className="numeric"> · {timeInWords(fact.observedAt)} 查询</span>
          )}
        </div>
      ))}
      {reason.remedy !== null && (
        <Notice tone="neutral">
          <div>{reason.remedy}</div>
        </Notice>
      )}
      <SourceLine source={reason.source} />
    </Card>
  );
}
