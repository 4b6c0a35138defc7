import { useState } from 'react';
import {
  flexibleTermsInWords,
  yuan,
  type CardId,
  type Flexible,
  type FlexibleAgreement,
  type FlexibleLimits,
  type FlexibleTerms,
} from '@gjj/shared-types';
import { readYuan, yuanText } from '@/features/application/money-text';
import { CardPicker } from '@/features/cards/CardPicker';
import { notSigned, signingProblems, SignPart } from '@/features/moves/SignPart';
import { changeFlexible, joinFlexible, useFlexible } from '@/features/moves/use-moves';
import { MemberOnly } from '@/features/session/MemberOnly';
import { focusOn } from '@/platform/focus-on';
import { startOver } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { stillSo } from '@/ui/still-so';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

interface Typed {
  base: string;
  percent: string;
  day: string;
  cardId: string | null;
}

type FieldName = 'base' | 'percent' | 'day';

const startOf = (before: FlexibleAgreement | undefined): Typed => ({
  base: before === undefined ? '' : yuanText(before.terms.baseFen),
  percent: before === undefined ? '' : String(before.terms.percent),
  day: before === undefined ? '10' : String(before.terms.dayOfMonth),
  cardId: before?.terms.cardId ?? null,
});

const whole = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN);
const within = (value: number, from: number, to: number) => value >= from && value <= to;

const hintsOf = ({ base, percent, days }: FlexibleLimits): Record<FieldName, string> => ({
  base: `${yuan(base.minFen)} 到 ${yuan(base.maxFen)}，一般写上一年的月平均收入`,
  percent: `${percent.min} 到 ${percent.max} 的整数`,
  day: `每月 ${days.from} 日到 ${days.to} 日，写几号`,
});

function problemsOf(typed: Typed, limits: FlexibleLimits): Record<string, string> {
  const { base, percent, days } = limits;
  const hints = hintsOf(limits);
  return {
    ...(!within(readYuan(typed.base) ?? 0, base.minFen, base.maxFen) && { base: `基数要在 ${hints.base}` }),
    ...(!within(whole(typed.percent), percent.min, percent.max) && { percent: `比例要是 ${hints.percent}` }),
    ...(!within(whole(typed.day), days.from, days.to) && { day: `扣款的日子要在${hints.day}` }),
    ...(typed.cardId === null && { card: '请选一张您本人的银行卡' }),
  };
}

const termsOf = ({ base, percent, day, cardId }: Typed): FlexibleTerms => ({
  ...{ baseFen: readYuan(base) ?? 0, percent: whole(percent), dayOfMonth: whole(day) },
  cardId: cardId as CardId,
});

const labels: Record<FieldName, string> = {
  base: '缴存基数（元）',
  percent: '缴存比例（%）',
  day: '每月几号扣款',
};
const names: readonly FieldName[] = ['base', 'percent', 'day'];

interface FormProps {
  flexible: Flexible;
  limits: FlexibleLimits;
  before: FlexibleAgreement | undefined;
}

function Form({ flexible, limits, before }: FormProps) {
  const boxes = [
    { id: 'agreement', words: flexible.agreementText },
    { id: 'bankCard', words: '我同意每月从上面这张卡扣款，并由银行核对卡主是我本人。' },
    { id: 'truthful', words: '我填的都是真的；我知道扣款日前要把钱存进卡里。' },
  ];
  const kept = useKept<Typed>(`draft:flexible-${before?.version ?? 'new'}`, startOf(before));
  const [signing, setSigning] = useState(notSigned);
  const [said, setSaid] = useState<Record<string, string>>({});
  const work = useWork();
  const wrong = problemsOf(kept.value, limits);
  const now = { ...wrong, ...signingProblems(boxes, signing) };
  const problems = stillSo(said, now);
  const terms = termsOf(kept.value);
  const send = async () => {
    setSaid(now);
    if (Object.keys(now).length > 0) return focusOn('error-summary');
    const consents = { agreement: true, bankCard: true, truthful: true };
    const body = { terms, consents, signedName: signing.name.trim() };
    const done = await work.run(() =>
      before === undefined ? joinFlexible(body) : changeFlexible(before, body),
    );
    if (!done) return focusOn('work-error');
    kept.drop();
    tellBriefly(before === undefined ? '已签好' : '已改好');
    startOver('/packages/moves/flexible/index', {});
  };
  return (
    <div className="stack-wide">
      <ErrorSummary problems={Object.entries(problems).map(([id, words]) => ({ id, words }))} />
      <Section title="缴多少，哪天扣">
        <Card>
          {names.map((name) => (
            <Field
              key={name}
              id={name}
              label={labels[name]}
              hint={hintsOf(limits)[name]}
              error={problems[name]}
            >
              <TextInput
                id={name}
                value={kept.value[name]}
                onChange={(typed) => kept.put({ ...kept.value, [name]: typed })}
                keyboard={name === 'base' ? 'amount' : 'number'}
                maxLength={12}
                wrong={problems[name] !== undefined}
              />
            </Field>
          ))}
          <div className="secondary">依据：{limits.sourceWords}</div>
        </Card>
      </Section>
      <Section title="从哪张卡扣">
        <CardPicker value={kept.value.cardId} onChange={(cardId) => kept.put({ ...kept.value, cardId })} />
      </Section>
      {Object.keys(wrong).length === 0 && (
        <Notice tone="neutral" id="sum">
          <div className="strong">{flexibleTermsInWords(terms)}</div>
        </Notice>
      )}
      <SignPart boxes={boxes} value={signing} onChange={setSigning} problems={problems} />
      <WorkError error={work.error} />
      <Button id="sign-flexible" busy={work.busy} onPress={() => void send()}>
        {before === undefined ? '签名并参加' : '签名并修改'}
      </Button>
    </div>
  );
}

function Signing() {
  return (
    <Loaded query={useFlexible()}>
      {(flexible) => {
        const before = flexible.agreements.find(({ allowedActions }) => allowedActions.includes('change'));
        if (flexible.limits === null || (before === undefined && !flexible.mayJoin))
          return (
            <Notice tone="neutral" id="why-not">
              <div>{flexible.whyNot.join('；') || '现在不能改，请返回看最新情况'}。</div>
            </Notice>
          );
        return (
          <Form key={before?.version ?? 'new'} flexible={flexible} limits={flexible.limits} before={before} />
        );
      }}
    </Loaded>
  );
}

/** Base, percent, day and card, then the agreement and the signature. */
export default function FlexibleSignPage() {
  return (
    <PageFrame title="约定缴存">
      <MemberOnly what="自己缴存公积金">
        <Signing />
      </MemberOnly>
    </PageFrame>
  );
}
