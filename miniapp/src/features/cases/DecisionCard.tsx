import { timeInWords, yuan, type MemberCase, type Tone } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';
import { StatusWord } from '@/ui/StatusWord';
import { CallCentre } from './CallCentre';

type Decision = NonNullable<MemberCase['decision']>;

function outcomeWords({ outcome, amountFen }: Decision): string {
  if (outcome === 'approved') return amountFen === null ? '同意提取' : `同意提取 ${yuan(amountFen)}`;
  if (outcome === 'not-accepted') return '没有受理';
  return outcome === 'returned' ? '已退回，改好可以再申请' : '这次不能提取';
}

function toneOf({ outcome }: Decision, revoked: boolean): Tone {
  if (revoked) return 'neutral';
  return outcome === 'approved' ? 'good' : 'bad';
}

interface DecisionCardProps {
  decision: Decision;
  caseId: string;
  /** The machine judged, though a person may have looked again since. */
  byMachine: boolean;
  /** It was made, and does not hold any more. */
  revoked: boolean;
}

/** What was decided and why: facts, rule, reason, and what the member may do about it. */
export function DecisionCard({ decision, caseId, byMachine, revoked }: DecisionCardProps) {
  return (
    <Section title={revoked ? '原来的决定（已撤销）' : '决定'} id="decision">
      <Card>
        <div>
          <StatusWord tone={toneOf(decision, revoked)}>{outcomeWords(decision)}</StatusWord>
        </div>
        <div className="secondary numeric">
          {timeInWords(decision.decidedAt)} · {decision.by === 'machine' ? '系统自动审批' : '工作人员审核'}
        </div>
        <Part name="查明的情况" words={decision.facts} />
        <Part name="归谁管" words={decision.competentBody ?? null} />
        <Part name="依据" words={decision.rule} />
        <Part name="理由" words={decision.reason} />
        <Part name="您可以" words={revoked ? null : decision.remedies} />
        {byMachine && (
          <Button
            kind="secondary"
            id="how-decided"
            onPress={() => open('/packages/case/how/index', { case: caseId })}
          >
            看系统{decision.by === 'machine' ? '' : '原来'}怎样决定的
          </Button>
        )}
        {decision.outcome !== 'approved' && <CallCentre id="ask-about-refusal" />}
      </Card>
    </Section>
  );
}
