import {
  agreementStateWords,
  dayInWords,
  dayWithYear,
  debitStateWords,
  flexibleTermsInWords,
  monthInWords,
  yuan,
  type Flexible,
  type FlexibleAgreement,
  type FlexibleDebit,
} from '@gjj/shared-types';
import { StepSheet } from '@/features/moves/StepSheet';
import { stepFlexible, useFlexible } from '@/features/moves/use-moves';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';
import { StatusWord } from '@/ui/StatusWord';

function Says({ words }: { words: readonly string[] }) {
  return (
    <div className="stack">
      {words.map((one) => (
        <div key={one}>{one}</div>
      ))}
    </div>
  );
}

function Month({ debit: { month, amountFen, state, reason, nextOn } }: { debit: FlexibleDebit }) {
  return (
    <Pair name={monthInWords(month)}>
      <div>
        {yuan(amountFen)} {debitStateWords[state].words}
      </div>
      {reason !== null && <div className="secondary">{reason}</div>}
      {nextOn !== null && <div className="secondary">{dayInWords(nextOn, today())}再扣</div>}
    </Pair>
  );
}

interface OwnProps {
  agreement: FlexibleAgreement;
  says: Flexible['says'];
}

function Actions({ agreement, says }: OwnProps) {
  const may = (action: FlexibleAgreement['allowedActions'][number]) =>
    agreement.allowedActions.includes(action);
  return (
    <div className="stack">
      {may('pay-arrears') && (
        <StepSheet
          id="pay-arrears"
          words="补缴"
          title={`补缴 ${yuan(agreement.arrearsFen)}？`}
          done="正在扣款"
          onStep={() => stepFlexible(agreement, 'pay-arrears')}
        >
          <div>
            马上从{agreement.bankName}尾号 {agreement.cardLast4} 的卡扣，一个月一个月地扣。请先把钱存进卡里。
          </div>
        </StepSheet>
      )}
      {may('change') && (
        <Button
          small
          kind="secondary"
          id="change-flexible"
          onPress={() => open('/packages/moves/flexible-sign/index', {})}
        >
          改基数、比例、日子或卡
        </Button>
      )}
      {may('resume') && (
        <StepSheet
          id="resume-flexible"
          words="恢复缴存"
          title="恢复缴存？"
          done="已恢复"
          onStep={() => stepFlexible(agreement, 'resume')}
        >
          <div>从下一个扣款日起照约定扣款，暂停的月份不补。</div>
        </StepSheet>
      )}
      {may('pause') && (
        <StepSheet
          id="pause-flexible"
          words="暂停"
          title="暂停缴存？"
          done="已暂停"
          onStep={() => stepFlexible(agreement, 'pause')}
        >
          <Says words={says.pause} />
        </StepSheet>
      )}
      {may('leave') && (
        <StepSheet
          id="leave-flexible"
          words="停缴"
          kind="danger"
          title="停缴，账户封存？"
          done="已申请停缴"
          onStep={() => stepFlexible(agreement, 'leave')}
        >
          <Says words={says.leave} />
        </StepSheet>
      )}
    </div>
  );
}

function Own({ agreement, says }: OwnProps) {
  const { state, sentence, terms, bankName, cardLast4, next, debits, arrearsFen, looking } = agreement;
  const { words, tone } = agreementStateWords[state];
  return (
    <div className="stack-wide">
      <Card id="agreement">
        <div>
          <StatusWord tone={tone}>{words}</StatusWord>
          <h2 className="reset title">{flexibleTermsInWords(terms)}</h2>
          <div className="secondary">
            从{bankName}尾号 {cardLast4} 扣
          </div>
        </div>
        <div>{looking ?? sentence}。</div>
        {next !== null && (
          <Pair name="下一次">
            {dayInWords(next.on, today())} {yuan(next.amountFen)}
          </Pair>
        )}
        {agreement.changeFrom !== null && state !== 'left' && (
          <div className="secondary">基数和比例到 {dayWithYear(agreement.changeFrom)}才能再改。</div>
        )}
      </Card>
      {arrearsFen > 0 && (
        <Notice tone="action" id="arrears">
          <div className="strong">欠缴 {yuan(arrearsFen)}</div>
          <div>不补不罚款，但连续缴存的月数会断。</div>
        </Notice>
      )}
      <Actions agreement={agreement} says={says} />
      {debits.length > 0 && (
        <Section title="每个月">
          <Card>
            {debits.map((debit) => (
              <Month key={debit.month} debit={debit} />
            ))}
          </Card>
        </Section>
      )}
    </div>
  );
}

function All() {
  return (
    <Loaded query={useFlexible()}>
      {({ agreements: [newest], mayJoin, whyNot, says }) => (
        <div className="stack-wide">
          {newest !== undefined && <Own agreement={newest} says={says} />}
          {whyNot.length > 0 && (
            <Notice tone="neutral" id="why-not">
              {whyNot.map((words) => (
                <div key={words}>{words}。</div>
              ))}
            </Notice>
          )}
          {mayJoin && (
            <Section title="没有单位，也能自己缴">
              <div className="stack">
                <Card>
                  <Says words={says.join} />
                </Card>
                <Button id="join-flexible" onPress={() => open('/packages/moves/flexible-sign/index', {})}>
                  参加缴存
                </Button>
              </div>
            </Section>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** 灵活就业缴存: the agreement, its months, and what can be done with it. */
export default function FlexiblePage() {
  return (
    <PageFrame title="灵活就业缴存">
      <MemberOnly what="自己缴存公积金">
        <All />
      </MemberOnly>
    </PageFrame>
  );
}
