import { timeInWords, yuan, type MemberCase } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';
import { StatusWord } from '@/ui/StatusWord';
import { recheckByInWords, resultInWords } from './recheck-words';

type Recheck = MemberCase['rechecks'][number];

function One({ recheck }: { recheck: Recheck }) {
  const { result, wantedFen, earlier } = recheck;
  const tone = result === null ? 'waiting' : result.outcome === 'upheld' ? 'neutral' : 'good';
  return (
    <Card>
      <StatusWord tone={tone}>{resultInWords(recheck)}</StatusWord>
      <div className="secondary numeric">
        {recheck.askedBy} · {timeInWords(recheck.askedAt)}
      </div>
      <Part name="您的理由" words={recheck.reason} />
      {wantedFen !== null && <Part name="您希望提取" words={yuan(wantedFen)} />}
      {earlier?.reason != null && result !== null && result.outcome !== 'upheld' && (
        <Part name="原来的理由" words={earlier.reason} />
      )}
      {result !== null && (
        <>
          <div className="secondary numeric">
            {result.by}答复 · {timeInWords(result.at)}
          </div>
          <Part name="查明的情况" words={result.facts} />
          <Part name="依据" words={result.rule} />
          <Part name="理由" words={result.reason} />
          <Part name="您可以" words={result.remedies} />
        </>
      )}
    </Card>
  );
}

/** A second look by a person: what was asked and came of it, and the way to ask for one. */
export function RecheckCard({ found }: { found: MemberCase }) {
  const by = recheckByInWords(found, today());
  const mayAsk = found.allowedActions.includes('ask-recheck');
  if (found.rechecks.length === 0 && !mayAsk) return null;
  return (
    <Section title="人工复核" id="recheck">
      <div className="stack">
        {found.rechecks.map((recheck) => (
          <One key={recheck.askedAt} recheck={recheck} />
        ))}
        {mayAsk && (
          <Card>
            <div>
              {found.decision?.by === 'machine'
                ? '这是系统自动作出的决定。您有权要求工作人员重新核对。'
                : '如果您觉得这个决定不对，可以请另一位工作人员重新核对。'}
            </div>
            <div className="secondary">
              只能申请一次，复核的结果不会比现在差。{by === null ? '' : `${by}。`}
            </div>
            <Button
              kind="secondary"
              id="ask-recheck"
              onPress={() => open('/packages/case/recheck/index', { case: found.caseId })}
            >
              申请人工复核
            </Button>
          </Card>
        )}
      </div>
    </Section>
  );
}
