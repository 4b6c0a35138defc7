import {
  isOwed,
  isToBeLookedAt,
  undertakingOutcomeWords,
  undertakingStatusWords,
  type MemberCase,
  type Tone,
  type UndertakingView,
} from '@gjj/shared-types';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';
import { byWhen } from './undertakings';

function toneOf({ status, outcome }: UndertakingView): Tone {
  if (status === 'overdue' || (status === 'not-kept' && outcome !== null)) return 'bad';
  if (isOwed(status)) return 'action';
  if (status === 'kept' || status === 'excused') return 'good';
  return status === 'ended' || status === 'promised' ? 'neutral' : 'waiting';
}

/** What is true now and what comes next, in a sentence; reasons as they were given. */
function Now({ one }: { one: UndertakingView }) {
  const { status, outcome, sanction } = one;
  const words = one.history.findLast((step) => step.words !== null)?.words ?? null;
  return (
    <>
      {isOwed(status) && (
        <div>
          {status === 'overdue'
            ? `约定${byWhen(one)}补交，已经过了。现在还可以补。`
            : `请在 ${byWhen(one)}补交。`}
        </div>
      )}
      {words !== null && <div>工作人员：{words}</div>}
      {isToBeLookedAt(status) && <div>工作人员正在核对，有问题会告诉您。</div>}
      {outcome !== null && <div>处理：{undertakingOutcomeWords[outcome]}。</div>}
      {(isOwed(status) || status === 'promised') && (
        <div className="secondary">做不到的后果：{sanction}。</div>
      )}
    </>
  );
}

/** 还要补交 / 您承诺的事. */
export function UndertakingsCard({ found }: { found: MemberCase }) {
  const all = found.undertakings ?? [];
  if (all.length === 0) return null;
  const title = all.some(({ status }) => isOwed(status)) ? '还要补交' : '您约定的事';
  return (
    <Section title={title}>
      <Card id="undertakings">
        {all.map((one) => (
          <div key={one.materialCode} className="stack-tight">
            <div className="row row-wrap row-between">
              <h3 className="reset strong">{one.materialName}</h3>
              <StatusWord tone={toneOf(one)}>{undertakingStatusWords[one.status]}</StatusWord>
            </div>
            {one.says !== null && <div>您的承诺：“{one.says}。”</div>}
            <Now one={one} />
          </div>
        ))}
      </Card>
    </Section>
  );
}
