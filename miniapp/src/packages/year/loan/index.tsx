import { useState } from 'react';
import { dayWithYear, yuan, type LoanComparison, type LoanSide } from '@gjj/shared-types';
import { MemberOnly } from '@/features/session/MemberOnly';
import { LoanChips } from '@/features/year/LoanChips';
import { LoanSource } from '@/features/year/LoanSource';
import { useLoanComparison } from '@/features/year/use-year';
import { usePageParam } from '@/platform/lifecycle';
import { Card, Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Pair } from '@/ui/Pair';

function Side({ title, side, takenFen }: { title: string; side: LoanSide; takenFen: number }) {
  return (
    <Section title={title}>
      <Card>
        <Pair name="现在到手" sum>
          <span className="numeric">{yuan(takenFen)}</span>
        </Pair>
        <Pair name="到那天账户里有" sum>
          <span className="numeric">{yuan(side.balanceFen)}</span>
        </Pair>
        {side.limitFen !== null && (
          <Pair name="最多可以贷" sum>
            <span className="numeric strong">{yuan(side.limitFen)}</span>
          </Pair>
        )}
        {side.working.map(({ label, amountFen, binding }) => (
          <Pair key={label} sum name={binding ? `${label}（以此为准）` : label}>
            <span className="numeric secondary">{yuan(amountFen)}</span>
          </Pair>
        ))}
      </Card>
    </Section>
  );
}

function WhatItMeans({ rule, lessFen, on, againOn }: LoanComparison) {
  if (rule === null)
    return (
      <Notice tone="action" id="not-stated">
        <div>
          本中心没有公布贷款额度怎样算，提取会让贷款少多少，我们说不准。提取前请打 12329，或者到窗口问清楚。
        </div>
      </Notice>
    );
  return (
    <Notice tone={lessFen === 0 ? 'good' : 'action'} id="what-it-means">
      <div className="strong">
        {lessFen === null && '还算不出会少贷多少：有一项情况没有查到。'}
        {lessFen === 0 && `现在提，${dayWithYear(on)}的贷款额度不变。`}
        {lessFen !== null && lessFen > 0 && `现在提，${dayWithYear(on)}最多少贷 ${yuan(lessFen)}。`}
      </div>
      {againOn !== null && <div>现在提了，{dayWithYear(againOn)}起才能再提。</div>}
      <LoanSource source={rule.source} />
    </Notice>
  );
}

function Comparison({ itemCode, loanMonths }: { itemCode: string; loanMonths: number }) {
  const query = useLoanComparison(itemCode, loanMonths);
  return (
    <Loaded query={query} cards={2}>
      {(found) => (
        <div className="stack-wide">
          <WhatItMeans {...found} />
          <Side title={`现在提（${found.itemName}）`} side={found.withdraw} takenFen={found.amountFen} />
          <Side title="先不提，留着贷款" side={found.keep} takenFen={0} />
          <div className="secondary">两边都按单位照常缴存估算，没有算利息。</div>
        </div>
      )}
    </Loaded>
  );
}

/** 提取还是留着贷款: what a withdrawal does to the loan, both sides one beneath the other. */
export default function LoanPage() {
  const itemCode = usePageParam('item');
  const [loanMonths, setLoanMonths] = useState(6);
  return (
    <PageFrame title="提取还是留着贷款">
      <MemberOnly what="比较提取和贷款">
        <div className="stack-wide">
          <Card>
            <div className="strong">打算什么时候用公积金贷款？</div>
            <LoanChips value={loanMonths} onChange={setLoanMonths} />
          </Card>
          <Comparison itemCode={itemCode} loanMonths={loanMonths} />
        </div>
      </MemberOnly>
    </PageFrame>
  );
}
