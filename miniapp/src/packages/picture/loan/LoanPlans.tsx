import { useMemo, useState } from 'react';
import {
  monthsInWords,
  yuan,
  type EarlyPlan,
  type LoanByMethod,
  type LoanCalculation,
  type LoanPlan,
  type RepaymentMethod,
} from '@gjj/shared-types';
import { SourceLine } from '@/features/rules/SourceLine';
import { useSettings } from '@/features/settings/settings';
import { ChartPlace } from '@/platform/ChartPlace';
import { Card, Section } from '@/ui/Card';
import { Chips } from '@/ui/Chips';
import { Pair } from '@/ui/Pair';
import { chartColours } from '../chart/chart-colours';
import { barsOf } from '../chart/draw-chart';
import { Legend } from '../chart/Legend';
import { YearTable } from './YearTable';

const methodWords: Readonly<Record<RepaymentMethod, string>> = {
  'equal-instalment': '等额本息',
  'equal-principal': '等额本金',
};
const methodMeaning: Readonly<Record<RepaymentMethod, string>> = {
  'equal-instalment': '每个月还的一样多',
  'equal-principal': '每个月还的本金一样多，越还越少，利息总共少些',
};
const chartHeight = 200;
const kinds = [
  { words: '本金', colour: chartColours.deposit },
  { words: '利息', colour: chartColours.withdrawn },
];

function Sum({ name, fen, strong = false }: { name: string; fen: number; strong?: boolean }) {
  return (
    <Pair name={name} sum>
      <span className={strong ? 'numeric strong' : 'numeric'}>{yuan(fen)}</span>
    </Pair>
  );
}

function Summary({ method, plan, parts }: LoanByMethod) {
  const same = plan.firstFen === plan.years[0]?.lastFen;
  return (
    <Card id="loan-summary">
      <div className="secondary">{methodMeaning[method]}</div>
      <Sum name={same ? '每月还' : '第一个月还'} fen={plan.firstFen} strong />
      <Sum name="最后一个月还" fen={plan.lastFen} />
      <Sum name="一共付利息" fen={plan.interestFen} />
      <Sum name="一共还" fen={plan.paidFen} />
      {parts.length > 1 &&
        parts.map(({ kind, firstFen }) => (
          <Sum
            key={kind}
            name={`第一个月，其中${kind === 'fund' ? '公积金贷款' : '商业贷款'}`}
            fen={firstFen}
          />
        ))}
    </Card>
  );
}

function YearChart({ plan }: { plan: LoanPlan }) {
  const elder = useSettings((settings) => settings.elder);
  const draw = useMemo(() => {
    const marks = plan.years.flatMap(({ year, principalFen, interestFen }) => [
      { at: String(year), kind: '本金', yuan: principalFen / 100 },
      { at: String(year), kind: '利息', yuan: interestFen / 100 },
    ]);
    return barsOf(
      marks,
      kinds.map(({ colour }) => colour),
      { elder, label: (at) => `${at}年` },
    );
  }, [plan, elder]);
  return (
    <Card>
      <Legend kinds={kinds} />
      <ChartPlace
        id="loan-chart"
        label="每年还的本金和利息的柱状图，数字在下面"
        height={chartHeight}
        draw={draw}
      />
    </Card>
  );
}

function Early({ title, early }: { title: string; early: EarlyPlan }) {
  return (
    <div>
      <h3 className="reset strong">{title}</h3>
      <Sum name="以后每月还" fen={early.nextFen} strong />
      <Pair name="还清要" sum>
        <span className="numeric">{monthsInWords(early.plan.months)}</span>
      </Pair>
      {early.fewerMonths > 0 && (
        <Pair name="早还清" sum>
          <span className="numeric">{monthsInWords(early.fewerMonths)}</span>
        </Pair>
      )}
      <Sum name="少付利息" fen={early.savedInterestFen} />
    </div>
  );
}

/** What a month costs, by either method; the figures of the picture stand in a table beneath it. */
export function LoanPlans({ found }: { found: LoanCalculation }) {
  const [method, setMethod] = useState<RepaymentMethod>('equal-instalment');
  const shown = found.methods.find((one) => one.method === method)!;
  return (
    <div className="stack-wide" id="loan-plans">
      <Chips
        label="还款方式"
        options={found.methods.map((one) => ({ value: one.method, label: methodWords[one.method] }))}
        value={method}
        onChange={setMethod}
      />
      <Summary {...shown} />
      {shown.early !== null && (
        <Section title="提前还款，哪种合算">
          <Card id="early-compared">
            <Early title="期限缩短，月供不变" early={shown.early.shorter} />
            <Early title="期限不变，月供减少" early={shown.early.smaller} />
          </Card>
        </Section>
      )}
      <Section title="每年的本金和利息">
        <YearChart plan={shown.plan} />
      </Section>
      <Section title="每年的数字">
        <YearTable years={shown.plan.years} />
      </Section>
      <Card>
        <div>{found.rounding.says}。</div>
        <SourceLine source={found.rounding.source} />
      </Card>
    </div>
  );
}
