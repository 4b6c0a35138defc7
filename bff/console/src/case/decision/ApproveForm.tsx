import { yuan, type StaffCase } from '@gjj/shared-types';
import { Input } from 'antd';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../look/Field';
import { TextField } from '../../look/TextField';
import { focusFirstProblem } from '../../look/focus-first-problem';
import { Tag } from '../../look/Tag';
import {
  againstInWords,
  approvalProblems,
  startOfApproval,
  usualOpinions,
  type ApprovalDraft,
} from './approval-draft';
import { decisionWordsOf, type DecisionCommand } from './decision-command';
import { FormFrame } from './FormFrame';
import { Suggestions } from '../../look/Suggestions';
import { parseYuan } from './yuan-input';

export interface DecisionFormProps {
  shown: StaffCase;
  allowed: boolean;
  /** While a step is being sent. */
  busy: boolean;
  onReady: (command: DecisionCommand) => void;
  onClose: () => void;
}

function limitsInWords({ amountFen, eligibility }: StaffCase): string {
  const cap = eligibility?.capFen ?? null;
  const asked = amountFen === null ? '' : `职工申请 ${yuan(amountFen)}，`;
  return `${asked}${cap === null ? '上限没有算出，请人工核定' : `这次最多 ${yuan(cap)}`}。`;
}

export function ApproveForm({ shown, allowed, onReady, onClose }: DecisionFormProps) {
  const [draft, setDraft] = useDraft<ApprovalDraft>(`${shown.caseId}.approve`, () => startOfApproval(shown));
  const [problems, setProblems] = useState<ReturnType<typeof approvalProblems>>({});

  const against = againstInWords(shown);
  const ofBooks = shown.matter === 'books';

  function submit() {
    const found = approvalProblems(draft, shown);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirstProblem('.decision');
    const opinion = draft.opinion.trim();
    const sum = ofBooks ? {} : { amountFen: parseYuan(draft.amount)! };
    onReady({ action: 'approve', ...sum, opinion });
  }

  return (
    <FormFrame
      title={decisionWordsOf('approve', shown.matter)}
      allowed={allowed}
      onSubmit={submit}
      onClose={onClose}
    >
      {against !== null && <Tag tone="action">{against}</Tag>}
      {!ofBooks && (
        <TextField
          label="准予金额（元）"
          hint={limitsInWords(shown)}
          problem={problems.amount}
          inputMode="decimal"
          maxLength={20}
          value={draft.amount}
          onText={(amount) => setDraft({ ...draft, amount })}
        />
      )}
      <Field label="审核意见" hint="写进决定，职工查进度时能看到。" problem={problems.opinion}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={draft.opinion}
            onChange={(event) => setDraft({ ...draft, opinion: event.target.value })}
          />
        )}
      </Field>
      <Suggestions
        label="常用意见"
        words={usualOpinions[shown.matter]}
        onTake={(opinion) => setDraft({ ...draft, opinion })}
      />
    </FormFrame>
  );
}
