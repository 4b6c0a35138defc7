import { parseInput, reopenReason } from '@gjj/shared-types';
import { Input } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../look/Field';
import { focusFirstProblem } from '../../look/focus-first-problem';
import type { DecisionFormProps } from './ApproveForm';
import { CorrectionForm } from './CorrectionForm';

const reasonBody = z.object({ reason: reopenReason });

/** 退回补正: back from review with the whole list and why; once for a case. */
export function ReopenForm({ onReady, ...props }: DecisionFormProps) {
  const [reason, setReason] = useDraft(`${props.shown.caseId}.reopen-correction.reason`, () => '');
  const [problem, setProblem] = useState<string | undefined>();

  function send(items: Parameters<typeof onReady>[0]) {
    const found = parseInput(reasonBody, { reason }).problems['reason'];
    setProblem(found);
    if (found !== undefined) return focusFirstProblem('.decision');
    if (items.action === 'request-correction') onReady({ ...items, action: 'reopen-correction', reason });
  }

  return (
    <CorrectionForm {...props} title="退回补正" draftName="reopen-correction" onReady={send}>
      <p className="quiet">一件业务只能从审核中退回一次。补正后重新受理，各级审批从头来，期限重新算。</p>
      <Field label="为什么退回" hint="职工会看到。" problem={problem}>
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </CorrectionForm>
  );
}
