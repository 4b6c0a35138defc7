import { dayInWords, rangeInWords, type MemberCase } from '@gjj/shared-types';
import { useHotline } from '@/features/cases/CallCentre';
import { today } from '@/platform/clock';
import { Card, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';
import { StatusWord } from '@/ui/StatusWord';
import { ifRevokedInWords } from './revocation-words';
import { Evidence, Statements } from './Statements';

type Revocation = NonNullable<MemberCase['revocation']>;

/** What the centre holds against the decision, and by which rule. */
export function Grounds({ found, revocation }: { found: MemberCase; revocation: Revocation }) {
  const mayStillSay = found.allowedActions.includes('be-heard');
  return (
    <Card>
      <div>
        <StatusWord tone="action">{mayStillSay ? '还没有撤销，先听您说' : '还没有撤销'}</StatusWord>
      </div>
      <Part name="中心查到的情况" words={revocation.facts} />
      <Part name="中心的看法" words={revocation.reason} />
      <Part name="依据" words={revocation.rule} />
      <Evidence found={found} ids={revocation.evidence} />
    </Card>
  );
}

/** Until when, or that the time is over. */
export function sayByInWords(clock: MemberCase['clock'], now: string): string {
  if (clock?.name !== 'hearing') return '请尽快说明。';
  const { dueOn, dueBetween } = clock;
  if (dueOn !== null)
    return dueOn < now ? '说明的期限已经过了，等中心决定。' : `${dayInWords(dueOn, now)}前都可以说。`;
  return dueBetween ? `最后一天在${rangeInWords(dueBetween, now)}。` : '请尽快说明。';
}

function HowToSay({ found }: { found: MemberCase }) {
  const hotline = useHotline();
  if (!found.allowedActions.includes('be-heard'))
    return (
      <Card>
        <div className="strong">
          {found.saidAll === true ? '您已经说完了，等中心决定。' : sayByInWords(found.clock, today())}
        </div>
        <div>由另一位主管人员决定，会答复您说的每一件事。有结果马上告诉您。</div>
      </Card>
    );
  return (
    <Card>
      <div className="strong">{sayByInWords(found.clock, today())}</div>
      <div>点下面的“去说明情况”，写下来，也可以传材料。</div>
      <div>也可以打 {hotline}，或到窗口当面说，工作人员会记下来。</div>
      <div>不说明的，中心按查到的情况决定。</div>
    </Card>
  );
}

/** 拟撤销: what is held against the decision, what it would mean, and how the person is heard. */
export function HearingCard({ found }: { found: MemberCase }) {
  const { revocation, state } = found;
  if (state !== 'hearing' || revocation === null) return null;
  return (
    <>
      <Section title="为什么要您说明情况" id="hearing">
        <Grounds found={found} revocation={revocation} />
      </Section>
      <Section title="如果撤销，会怎样">
        <Card>
          {ifRevokedInWords(revocation).map((line) => (
            <div key={line}>{line}。</div>
          ))}
        </Card>
      </Section>
      <Section title="怎样说明">
        <HowToSay found={found} />
      </Section>
      <Statements found={found} revocation={revocation} />
    </>
  );
}
