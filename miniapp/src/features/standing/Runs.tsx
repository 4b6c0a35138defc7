import { dayInWords, yuan, type StandingRun, type Tone } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';

const words: Record<StandingRun['outcome'], { tone: Tone; said: string }> = {
  coming: { tone: 'waiting', said: '下一次' },
  made: { tone: 'good', said: '已自动申请' },
  'not-made': { tone: 'action', said: '没有办成' },
  waiting: { tone: 'waiting', said: '等着补上' },
  skipped: { tone: 'neutral', said: '没有办' },
};

function Run({ run }: { run: StandingRun }) {
  const { tone, said } = words[run.outcome];
  const { caseId } = run;
  return (
    <Card>
      <div className="row row-wrap row-between">
        <div className="strong">{dayInWords(run.plannedOn, today())}</div>
        <StatusWord tone={tone}>{said}</StatusWord>
      </div>
      {run.amountFen !== null && <div className="numeric strong">{yuan(run.amountFen)}</div>}
      {run.sentence !== null && <div>{run.sentence}</div>}
      {run.reasons.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
      {run.remedies.map((remedy) => (
        <div key={remedy} className="secondary">
          {remedy}
        </div>
      ))}
      {caseId !== null && (
        <Button small kind="secondary" onPress={() => open('/packages/case/case/index', { case: caseId })}>
          看这件申请
        </Button>
      )}
    </Card>
  );
}

/** A year on one page: each run, its sum, its case, and why not. */
export function Runs({ runs }: { runs: readonly StandingRun[] }) {
  if (runs.length === 0) return null;
  return (
    <Section title="每一次">
      <div className="stack">
        {runs.map((run) => (
          <Run key={run.period} run={run} />
        ))}
      </div>
    </Section>
  );
}
