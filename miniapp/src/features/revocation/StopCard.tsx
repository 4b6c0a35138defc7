import { timeInWords, type MemberCase } from '@gjj/shared-types';
import { CallCentre } from '@/features/cases/CallCentre';
import { Card, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';

/** 止付: what happened, what is being checked, what comes next, and whom to ask. */
export function StopCard({ stop }: { stop: MemberCase['stop'] }) {
  if (stop === null || stop === undefined) return null;
  return (
    <Section title="付款为什么停下" id="payment-stop">
      <Card>
        <div className="strong">中心请银行先停下这笔付款，核实一件事。</div>
        <div>钱没有付出去，是安全的。您不用做什么。</div>
        <Part name="核实什么" words={stop.reason} />
        <Part name="接下来" words="核实没有问题，就继续付款；有问题，会先请您说明情况。有结果马上告诉您。" />
        <div className="secondary numeric">{timeInWords(stop.at)} 停下</div>
        <CallCentre id="ask-about-stop" />
      </Card>
    </Section>
  );
}
