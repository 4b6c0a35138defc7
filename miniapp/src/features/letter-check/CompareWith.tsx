import { useState } from 'react';
import { call } from '@/api/call';
import type { LetterCheck } from '@gjj/shared-types';
import { readYuan } from '@/features/application/money-text';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Field } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { StatusWord } from '@/ui/StatusWord';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const blank = { name: '', receiptNumber: '', amount: '' };
type Typed = typeof blank;

const labels = { name: '姓名', receiptNumber: '收件号', amountFen: '金额' } as const;

const given = (text: string) => (text.trim() === '' ? undefined : text.trim());

function problemOf({ name, receiptNumber, amount }: Typed): { form?: string; amount?: string } {
  if ([name, receiptNumber, amount].every((text) => given(text) === undefined))
    return { form: '请至少填一项' };
  return given(amount) !== undefined && readYuan(amount) === null ? { amount: '请填金额，例如 5400.00' } : {};
}

/** What stands on the letter in somebody's hand, against what the centre wrote: yes or no, nothing more. */
export function CompareWith({ code }: { code: string }) {
  const [typed, setTyped] = useState(blank);
  const [problem, setProblem] = useState<ReturnType<typeof problemOf>>({});
  const [compared, setCompared] = useState<LetterCheck['compared'] | null>(null);
  const work = useWork();
  const input = (field: keyof Typed) => ({
    id: `compare-${field}`,
    value: typed[field],
    onChange: (text: string) => setTyped((before) => ({ ...before, [field]: text })),
    maxLength: 60,
  });
  const compare = () => {
    const found = problemOf(typed);
    setProblem(found);
    setCompared(null);
    if (Object.keys(found).length > 0) return;
    const amountFen = given(typed.amount) === undefined ? undefined : (readYuan(typed.amount) ?? undefined);
    const body = {
      checkCode: code,
      name: given(typed.name),
      receiptNumber: given(typed.receiptNumber),
      amountFen,
    };
    void work.run(async () => setCompared((await call('checkLetter', { body })).compared));
  };
  return (
    <Section title="核对手里这一份">
      <Card>
        <div className="secondary">照手里的文书填，只告诉您一样不一样。填得不对，一天只能试 10 次。</div>
        <Field id="compare-name" label="姓名" optional hint="名字遮去了一部分的，请填全名；单位填单位名称">
          <TextInput {...input('name')} />
        </Field>
        <Field id="compare-receiptNumber" label="收件号" optional>
          <TextInput {...input('receiptNumber')} />
        </Field>
        <Field id="compare-amount" label="金额（元）" optional error={problem.amount}>
          <TextInput {...input('amount')} keyboard="amount" wrong={problem.amount !== undefined} />
        </Field>
        {problem.form !== undefined && <Notice tone="action">{problem.form}</Notice>}
        <WorkError error={work.error} />
        {compared !== null && <Comparison compared={compared} />}
        <Button kind="secondary" id="compare" busy={work.busy} onPress={compare}>
          核对
        </Button>
      </Card>
    </Section>
  );
}

function Comparison({ compared }: { compared: LetterCheck['compared'] }) {
  const rows = Object.entries(compared).filter(([, same]) => same !== null);
  const allSame = rows.every(([, same]) => same);
  return (
    <div className="stack" role="alert" id="compared">
      {rows.map(([field, same]) => (
        <div key={field}>
          <StatusWord tone={same === true ? 'good' : 'bad'}>
            {`${labels[field as keyof typeof labels]}：${same === true ? '一样' : '不一样'}`}
          </StatusWord>
        </div>
      ))}
      {!allSame && <div>不一样的，请看看有没有填错；没有填错，就不要相信手里这一份。</div>}
    </div>
  );
}
