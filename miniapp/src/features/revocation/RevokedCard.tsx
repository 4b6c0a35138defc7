import { banWords, timeInWords, type MemberCase } from '@gjj/shared-types';
import { CallCentre } from '@/features/cases/CallCentre';
import { today } from '@/platform/clock';
import { Card, Section } from '@/ui/Card';
import { Part } from '@/ui/Part';
import { StatusWord } from '@/ui/StatusWord';
import { ClaimCard } from './ClaimCard';
import { banInWords } from './revocation-words';
import { Evidence, Statements } from './Statements';

type Revocation = NonNullable<MemberCase['revocation']>;
type End = NonNullable<Revocation['end']>;

function Why({ found, revocation, end }: { found: MemberCase; revocation: Revocation; end: End }) {
  const undone = revocation.undoneAt !== null;
  return (
    <Card>
      <div>
        <StatusWord tone={undone ? 'good' : 'neutral'}>
          {undone ? '复核后，这次撤销不再有效' : '原来同意提取的决定已撤销'}
        </StatusWord>
      </div>
      <div className="secondary numeric">
        {timeInWords(end.at)} · {end.by}决定
      </div>
      <Part name="查明的情况" words={end.facts} />
      <Part name="理由" words={end.reason} />
      <Part name="依据" words={end.rule} />
      <Evidence found={found} ids={revocation.evidence} />
      <Part name="对您说明的答复" words={end.answer} />
      <Part name="您可以" words={undone ? null : end.remedies} />
      {!undone && <CallCentre id="ask-about-revocation" />}
    </Card>
  );
}

function BanCard({ ban, undone }: { ban: NonNullable<End['ban']>; undone: boolean }) {
  return (
    <Section title="限制提取和贷款" id="ban">
      <Card>
        <div className="strong">{undone ? '复核后，限制取消了。' : `${banInWords(ban, today())}。`}</div>
        {!undone && <div>到期自动结束，不用您申请。</div>}
        {!undone && (
          <div className="secondary">
            按规定属于{banWords[ban.kind]}，限制 {ban.years} 年。
          </div>
        )}
      </Card>
    </Section>
  );
}

/** 已撤销: what is to be done first, then why, the ban, and what the person said. */
function Revoked({ found, revocation, end }: { found: MemberCase; revocation: Revocation; end: End }) {
  const undone = revocation.undoneAt !== null;
  return (
    <>
      <ClaimCard claim={found.claim} />
      <Section title="为什么撤销" id="revocation">
        <Why {...{ found, revocation, end }} />
      </Section>
      {end.ban !== null && <BanCard ban={end.ban} undone={undone} />}
      <Statements found={found} revocation={revocation} />
    </>
  );
}

/** 不撤销: the decision stays as it is, with the reason and an answer to what was said. */
function Dropped({ found, revocation, end }: { found: MemberCase; revocation: Revocation; end: End }) {
  return (
    <>
      <Section title="核实的结果" id="revocation">
        <Card>
          <div>
            <StatusWord tone="good">原来的决定不变</StatusWord>
          </div>
          <div>
            {end.kind === 'released' ? '核实完了，继续付款，您不用做什么。' : '核实完了，您不用再做什么。'}
          </div>
          <Part name="理由" words={end.reason} />
          <Part name="对您说明的答复" words={end.answer} />
          <div className="secondary numeric">
            {timeInWords(end.at)} · {end.by}决定
          </div>
        </Card>
      </Section>
      <Statements found={found} revocation={revocation} />
    </>
  );
}

/** How a hearing ended. */
export function RevokedCard({ found }: { found: MemberCase }) {
  const { revocation } = found;
  const end = revocation?.end ?? null;
  if (revocation === null || revocation === undefined || end === null) return null;
  const Shown = end.kind === 'revoked' ? Revoked : Dropped;
  return <Shown found={found} revocation={revocation} end={end} />;
}
