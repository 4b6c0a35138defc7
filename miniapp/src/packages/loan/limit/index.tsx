import { useState } from 'react';
import type { LoanAsk, LoanAssessment, LoanRules } from '@gjj/shared-types';
import { call } from '@/api/call';
import { readYuan } from '@/features/application/money-text';
import { useWhere } from '@/features/centre/centre-choice';
import { LoanField } from '@/features/loans/LoanField';
import { readAnswers, type Typed } from '@/features/loans/read-typed';
import { useLoanRules } from '@/features/loans/use-loan-rules';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Rows } from '@/ui/Card';
import { Chips } from '@/ui/Chips';
import { EmptyState } from '@/ui/EmptyState';
import { Field } from '@/ui/Field';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { LoanResult } from './LoanResult';

const withdrawKey = 'withdrawFirst';
const terms = [null, 120, 240, 360] as const;

function useAssessment(asks: readonly LoanAsk[]) {
  const member = useStanding() === 'member';
  const { query } = useWhere();
  const kept = useKept<Typed>('draft:loan-limit', {});
  const [months, setMonths] = useState<number | null>(null);
  const [result, setResult] = useState<LoanAssessment | null>(null);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const work = useWork();
  const assess = () => {
    const read = readAnswers(asks, kept.value);
    const withdraw = kept.value[withdrawKey] ?? '';
    const withdrawFen = withdraw === '' ? 0 : readYuan(withdraw);
    const found = withdrawFen === null ? { ...read.wrong, [withdrawKey]: '请填金额，如 50000' } : read.wrong;
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const body = {
      answers: read.answers,
      ...(months === null ? {} : { months }),
      ...(withdrawFen ? { withdrawFen } : {}),
    };
    void work.run(async () =>
      setResult(member ? await call('assessMyLoan', { body }) : await call('assessLoan', { body, query })),
    );
  };
  return { ...{ kept, months, setMonths, result, wrong, work, assess }, member };
}

/** A member is asked what nobody tells, and then what nobody told. */
function asked(asks: readonly LoanAsk[], member: boolean, missing: readonly LoanAsk[]): LoanAsk[] {
  if (!member) return [...asks];
  const open = new Set(missing.map(({ key }) => key));
  return asks.filter(({ key, of }) => of === 'answer' || open.has(key));
}

function Questions({ asks }: { asks: readonly LoanAsk[] }) {
  const { kept, months, setMonths, result, wrong, work, assess, member } = useAssessment(asks);
  const [missing, setMissing] = useState<readonly LoanAsk[]>([]);
  const put = (key: string, value: string) => kept.put({ ...kept.value, [key]: value });
  // What was missing once stays on the page, so that what was typed of it can be changed.
  const still = result?.missing.filter(({ key }) => !missing.some((one) => one.key === key)) ?? [];
  if (still.length > 0) setMissing([...missing, ...still]);
  return (
    <div className="stack-wide">
      <Card>
        <div className="secondary">
          {member
            ? '账上和部门查得到的不用填。空着的，算到哪里算哪里。'
            : '不用登录。空着的，算到哪里算哪里；登录以后，查得到的不用您填。'}
        </div>
        {asked(asks, member, missing).map((ask) => (
          <LoanField
            key={ask.key}
            ask={ask}
            value={kept.value[ask.key] ?? ''}
            error={wrong[ask.key]}
            onChange={(value) => put(ask.key, value)}
          />
        ))}
        <div className="strong">想贷多久？</div>
        <Chips<number | null>
          label="想贷多久"
          options={terms.map((many) => ({
            value: many,
            label: many === null ? '能贷多久贷多久' : `${many / 12} 年`,
          }))}
          value={months}
          onChange={setMonths}
        />
        <Field
          id={withdrawKey}
          label="要是先提取一笔（元）"
          hint="看看会少贷多少"
          optional
          error={wrong[withdrawKey]}
        >
          <TextInput
            id={withdrawKey}
            value={kept.value[withdrawKey] ?? ''}
            onChange={(value) => put(withdrawKey, value)}
            keyboard="amount"
            maxLength={16}
            wrong={wrong[withdrawKey] !== undefined}
          />
        </Field>
        <WorkError error={work.error} />
        <Button id="assess-loan" busy={work.busy} onPress={assess}>
          算一算
        </Button>
      </Card>
      {result !== null && <LoanResult result={result} />}
    </div>
  );
}

function Stated({ rules }: { rules: LoanRules }) {
  return (
    <div className="stack-wide">
      {rules.stated === null ? (
        <EmptyState
          icon="info"
          words={`${rules.centreName}没有公布公积金贷款的额度怎样算，请打 12329，或者到窗口问。`}
        />
      ) : (
        <Questions asks={rules.stated.asks} />
      )}
      <Rows>
        <LinkRow
          id="monthly"
          icon="coins"
          title="月供怎么算"
          detail="两种还款方式、提前还款、组合贷款"
          onPress={() => open('/packages/picture/loan/index', {})}
        />
      </Rows>
    </div>
  );
}

/** 能贷多少: a pre-assessment; a person decides every loan. */
export default function LimitPage() {
  const query = useLoanRules();
  return (
    <PageFrame title="能贷多少">
      <Loaded query={query} cards={2}>
        {(rules) => <Stated rules={rules} />}
      </Loaded>
    </PageFrame>
  );
}
