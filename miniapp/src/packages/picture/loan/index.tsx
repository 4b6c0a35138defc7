import { useState } from 'react';
import type { LoanCalculation } from '@gjj/shared-types';
import { call } from '@/api/call';
import { yuanText } from '@/features/application/money-text';
import { rateText, type Typed } from '@/features/loans/read-typed';
import { usePageParam } from '@/platform/lifecycle';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { LoanInputs, shown } from './LoanInputs';
import { LoanPlans } from './LoanPlans';
import { readLoan } from './read-loan';

/** What 能贷多少 found, so that nobody types it again; else what the fund's loans mostly are. */
function useStart(): Typed {
  const [amount, months, rate] = [usePageParam('amount'), usePageParam('months'), usePageParam('rate')];
  return amount === ''
    ? { 'fund-years': '30', 'fund-rate': '2.6', 'commercial-years': '30' }
    : {
        'fund-amount': yuanText(Number(amount)),
        'fund-years': String(Math.round((Number(months) / 12) * 1000) / 1000),
        'fund-rate': rateText(Number(rate)),
        'commercial-years': '30',
      };
}

function Calculator() {
  const start = useStart();
  const fromLimit = usePageParam('amount');
  const kept = useKept<Typed>(`draft:loan-monthly:${fromLimit}`, start);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [found, setFound] = useState<LoanCalculation | null>(null);
  const work = useWork();
  const calculate = () => {
    const read = readLoan(shown(kept.value));
    setWrong(read.wrong);
    if (Object.keys(read.wrong).length > 0) return;
    void work.run(async () => setFound(await call('calculateLoan', { body: read.body })));
  };
  return (
    <div className="stack-wide">
      <LoanInputs
        typed={kept.value}
        wrong={wrong}
        put={(key, value) => kept.put({ ...kept.value, [key]: value })}
      />
      <WorkError error={work.error} />
      <Button id="calculate-loan" busy={work.busy} onPress={calculate}>
        算一算
      </Button>
      {found !== null && <LoanPlans found={found} />}
    </div>
  );
}

/** 月供怎么算: for anybody, without signing in. */
export default function MonthlyPage() {
  return (
    <PageFrame title="月供怎么算">
      <Calculator />
    </PageFrame>
  );
}
