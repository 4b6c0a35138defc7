import { matterTextMax, type MatterGrounds, type StaffMatter } from '@gjj/shared-types';
import { Button, Input, Radio } from 'antd';
import { useDeferredValue, useState } from 'react';
import { asFailure } from '../api/failure';
import { useDraft } from '../drafts/use-draft';
import { ChoiceField } from '../look/ChoiceField';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
import { sendAnswer, useMatterStep, usePreview } from './use-matters';

interface Draft {
  text: string;
  found: MatterGrounds['found'];
  facts: string;
  rule: string;
  remedies: string;
}

const blank = (): Draft => ({
  text: '',
  found: 'not-right',
  facts: '',
  rule: '《住房公积金管理条例》第三十六条',
  remedies: '不同意的，可以自收到之日起 60 日内申请行政复议，或者 6 个月内向人民法院起诉',
});

const foundOptions = [
  { value: 'right', label: '职工说得对，请核心系统更正' },
  { value: 'partly', label: '有一部分对，请核心系统更正' },
  { value: 'not-right', label: '核对后账上没有错' },
];

function Area(props: {
  label: string;
  value: string;
  problem?: string | undefined;
  onText: (text: string) => void;
}) {
  const { label, value, problem, onText } = props;
  return (
    <Field label={label} problem={problem}>
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={matterTextMax}
          value={value}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Field>
  );
}

const groundsOf = ({ found, facts, rule, remedies }: Draft): MatterGrounds => ({
  found,
  facts,
  rule,
  remedies,
});
const isWhole = ({ facts, rule, remedies }: MatterGrounds) =>
  facts.trim().length >= 4 && rule.trim().length >= 2 && remedies.trim().length >= 4;

function Preview({ matter, draft }: { matter: StaffMatter; draft: Draft }) {
  const grounds =
    matter.kind === 'balance-dispute' && isWhole(groundsOf(draft)) ? groundsOf(draft) : undefined;
  const preview = usePreview(matter.matterId, useDeferredValue(draft.text.trim()), useDeferredValue(grounds));
  if (draft.text.trim() === '' || preview.data === undefined) return null;
  const { title, body, channels } = preview.data;
  return (
    <section className="question-answer" aria-label="职工会读到">
      <strong>职工会读到：{title}</strong>
      <p className="typed">{body}</p>
      <span className="quiet">{channels}</span>
    </section>
  );
}

/** The answer, beside it what the member will read; kept in this browser till it is sent. */
export function AnswerBox({ matter }: { matter: StaffMatter }) {
  const [draft, setDraft, drop] = useDraft<Draft>(`answer:${matter.matterId}`, blank);
  const [told, setTold] = useState<Record<string, string>>({});
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const written = matter.kind === 'balance-dispute';
  const step = useMatterStep(matter, () =>
    sendAnswer(matter, { text: draft.text, ...(written && { grounds: groundsOf(draft) }) }),
  );
  const send = () =>
    step.mutate(undefined, { onSuccess: drop, onError: (error) => setTold(asFailure(error).fields) });
  const isCall = matter.kind === 'call-back';
  return (
    <section className="card panel people-form" aria-label="答复">
      <h2>{isCall ? '打过电话以后' : '答复'}</h2>
      {written && (
        <>
          <ChoiceField label="核对结果" problem={told['grounds.found']}>
            <Radio.Group
              vertical
              value={draft.found}
              options={foundOptions}
              onChange={({ target }) => change({ found: target.value as Draft['found'] })}
            />
          </ChoiceField>
          <Area
            label="查到的事实"
            value={draft.facts}
            problem={told['grounds.facts']}
            onText={(facts) => change({ facts })}
          />
          <Area
            label="依据"
            value={draft.rule}
            problem={told['grounds.rule']}
            onText={(rule) => change({ rule })}
          />
          <Area
            label="职工不同意还能怎么办"
            value={draft.remedies}
            problem={told['grounds.remedies']}
            onText={(remedies) => change({ remedies })}
          />
        </>
      )}
      <Area
        label={isCall ? '电话里说了什么（职工会读到）' : '答复（职工会读到）'}
        value={draft.text}
        problem={told['text']}
        onText={(text) => change({ text })}
      />
      <Preview matter={matter} draft={draft} />
      {step.isError && <FailureNote error={step.error} />}
      <div>
        <Button type="primary" loading={step.isPending} disabled={draft.text.trim() === ''} onClick={send}>
          送出答复
        </Button>
      </div>
    </section>
  );
}
