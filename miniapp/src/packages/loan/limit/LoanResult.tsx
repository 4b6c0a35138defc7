import { monthsInWords, yuan, type LoanAssessment } from '@gjj/shared-types';
import { ReasonCard, verdictTones } from '@/features/application/ReasonCard';
import { rateText } from '@/features/loans/read-typed';
import { SourceLine } from '@/features/rules/SourceLine';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Pair } from '@/ui/Pair';

type Limit = LoanAssessment['account'];

function LimitLines({ title, part }: { title: string; part: Limit }) {
  return (
    <div>
      <h3 className="reset strong">{title}</h3>
      {part.working.map(({ label, amountFen, binding }) => (
        <Pair key={label} sum name={binding ? `${label}（以此为准）` : label}>
          <span className={binding ? 'numeric strong' : 'numeric'}>{yuan(amountFen)}</span>
        </Pair>
      ))}
      {part.limitFen === null && <div className="secondary">{part.reason.words}</div>}
    </div>
  );
}

function TermLines({ term, rate }: LoanAssessment) {
  return (
    <div>
      <h3 className="reset strong">期限和利率</h3>
      {term?.working.map(({ label, months, binding }) => (
        <Pair key={label} sum name={binding ? `${label}（以此为准）` : label}>
          <span className="numeric">{monthsInWords(months)}</span>
        </Pair>
      ))}
      {rate !== null && (
        <Pair sum name={rate.label}>
          <span className="numeric">年利率 {rateText(rate.rateMilli)}%</span>
        </Pair>
      )}
      {(rate?.source ?? term?.reason.source) !== undefined && (
        <SourceLine source={rate?.source ?? term!.reason.source} />
      )}
    </div>
  );
}

const methodWords = {
  'equal-instalment': '等额本息，每月',
  'equal-principal': '等额本金，第一个月',
} as const;

function Monthly({ limitFen, term, rate, monthly }: LoanAssessment) {
  if (monthly.length === 0 || limitFen === null || rate === null) return null;
  const params = {
    amount: String(limitFen),
    months: String(term?.months ?? ''),
    rate: String(rate.rateMilli),
  };
  return (
    <Section title="每月还多少">
      <Card>
        {monthly.map(({ method, firstFen, interestFen }) => (
          <div key={method}>
            <Pair sum name={methodWords[method]}>
              <span className="numeric strong">{yuan(firstFen)}</span>
            </Pair>
            <Pair sum name="一共付利息">
              <span className="numeric secondary">{yuan(interestFen)}</span>
            </Pair>
          </div>
        ))}
        <Button
          small
          kind="secondary"
          id="see-monthly"
          onPress={() => open('/packages/picture/loan/index', params)}
        >
          看每年怎么还、提前还
        </Button>
      </Card>
    </Section>
  );
}

function Withdrawal({ withdraw }: LoanAssessment) {
  if (withdraw === null) return null;
  const { amountFen, limitFen, lessFen } = withdraw;
  return (
    <Notice tone={lessFen === 0 ? 'good' : 'action'} id="withdraw-first">
      <div className="strong">
        {lessFen === null && '先提取会少贷多少，还算不出。'}
        {lessFen === 0 && `先提取 ${yuan(amountFen)}，能贷的不变。`}
        {lessFen !== null && lessFen > 0 && `先提取 ${yuan(amountFen)}，要少贷 ${yuan(lessFen)}。`}
      </div>
      {limitFen !== null && <div>提取以后，最多可以贷 {yuan(limitFen)}。</div>}
    </Notice>
  );
}

const order = { no: 0, unknown: 1, yes: 2 } as const;

/** The answer with its working opened, and every reason; what stands in the way comes first. */
export function LoanResult({ result }: { result: LoanAssessment }) {
  const { account, home, term, reasons } = result;
  const all = [...reasons, account.reason, ...(home ? [home.reason] : []), ...(term ? [term.reason] : [])];
  return (
    <div className="stack-wide" id="loan-result">
      <Notice tone={verdictTones[result.verdict]} alert>
        <div className="strong">{result.headline}</div>
        <div>{result.assumptions[0]}</div>
      </Notice>
      <Withdrawal {...result} />
      <Section title="怎么算的">
        <Card>
          <LimitLines title="账户和家庭最多" part={account} />
          {home !== null && <LimitLines title="这套房和收入最多" part={home} />}
          <TermLines {...result} />
          {result.assumptions.slice(1).map((words) => (
            <div key={words} className="secondary">
              · {words}
            </div>
          ))}
        </Card>
      </Section>
      <Monthly {...result} />
      <Section title="为什么">
        <div className="stack">
          {all
            .toSorted((one, other) => order[one.verdict] - order[other.verdict])
            .map((reason) => (
              <ReasonCard key={reason.ruleId} reason={reason} />
            ))}
        </div>
      </Section>
    </div>
  );
}
