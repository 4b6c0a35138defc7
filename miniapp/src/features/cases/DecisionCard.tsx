import { timeInWords, yuan, type MemberCase } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { callPhone } from '@/platform/tell';
import { useSession } from '@/api/session';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';

type Decision = NonNullable<MemberCase['decision']>;

function outcomeWords({ outcome, amountFen }: Decision): string {
  if (outcome === 'approved') return amountFen === null ? '同意提取' : `同意提取 ${yuan(amountFen)}`;
  if (outcome === 'not-accepted') return '没有受理';
  return outcome === 'returned' ? '已退回，改好可以再申请' : '这次不能提取';
}

function Part({ name, words }: { name: string; words: string | null }) {
  if (words === null || words === '') return null;
  return (
    <div>
      <h3 className="reset strong">{name}</h3>
      <div>{words}</div>
    </div>
  );
}

/** What was decided and why: facts, rule, reason, and what the member may do about it. */
export function DecisionCard({ decision, caseId }: { decision: Decision; caseId: string }) {
  const hotline = useSession((session) => session.me?.hotline ?? '12329');
  const approved = decision.outcome === 'approved';
  return (
    <Section title="决定" id="decision">
      <Card>
        <StatusWord tone={approved ? 'good' : 'bad'}>{outcomeWords(decision)}</StatusWord>
        <div className="secondary numeric">
          {timeInWords(decision.decidedAt)} · {decision.by === 'machine' ? '系统自动审批' : '工作人员审核'}
        </div>
        <Part name="查明的情况" words={decision.facts} />
        <Part name="归谁管" words={decision.competentBody ?? null} />
        <Part name="依据" words={decision.rule} />
        <Part name="理由" words={decision.reason} />
        <Part name="您可以" words={decision.remedies} />
        {decision.by === 'machine' && (
          <Button
            kind="secondary"
            id="how-decided"
            onPress={() => open('/packages/case/how/index', { case: caseId })}
          >
            看系统怎样决定的
          </Button>
        )}
        {!approved && (
          <Button kind="secondary" icon="phone" id="ask-about-refusal" onPress={() => callPhone(hotline)}>
            打 {hotline} 问清楚
          </Button>
        )}
      </Card>
    </Section>
  );
}
