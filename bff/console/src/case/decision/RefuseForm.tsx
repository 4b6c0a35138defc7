import { Input } from 'antd';
import { Fragment, useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../look/Field';
import type { DecisionFormProps } from './ApproveForm';
import { focusFirstProblem, FormFrame } from './FormFrame';
import {
  refusalLimits,
  refusalProblems,
  startOfRefusal,
  suggestedReasons,
  type RefusalDraft,
} from './refusal-draft';
import { Suggestions } from './Suggestions';

const parts: { key: keyof RefusalDraft; label: string; hint: string }[] = [
  { key: 'facts', label: '查到的事实', hint: '按核查结果预填，请核对、补充。每条写明来源。' },
  { key: 'rule', label: '依据的规定', hint: '写文件名和条款。待中心确认的规则不能作为依据。' },
  { key: 'reason', label: '理由', hint: '用职工听得懂的话说：为什么这次不能提取。' },
  { key: 'remedies', label: '救济途径', hint: '复议和诉讼的权利必须告知。' },
];

export function RefuseForm({ shown, allowed, onReady, onClose }: DecisionFormProps) {
  const [draft, setDraft] = useDraft<RefusalDraft>(`${shown.caseId}.refuse`, () => startOfRefusal(shown));
  const [problems, setProblems] = useState<ReturnType<typeof refusalProblems>>({});

  function submit() {
    const found = refusalProblems(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirstProblem();
    onReady({ action: 'refuse', ...draft });
  }

  return (
    <FormFrame title="不准提取" allowed={allowed} danger onSubmit={submit} onClose={onClose}>
      {parts.map(({ key, label, hint }) => (
        <Fragment key={key}>
          <Field label={label} hint={hint} problem={problems[key]}>
            {(props) => (
              <Input.TextArea
                {...props}
                autoSize={{ minRows: 2, maxRows: 8 }}
                maxLength={refusalLimits[key]}
                value={draft[key]}
                onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
              />
            )}
          </Field>
          {key === 'reason' && (
            <Suggestions
              label="核查得出的说法"
              words={suggestedReasons(shown)}
              onTake={(reason) => setDraft({ ...draft, reason })}
            />
          )}
        </Fragment>
      ))}
    </FormFrame>
  );
}
