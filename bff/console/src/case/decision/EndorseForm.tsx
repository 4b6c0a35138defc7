import { endorseBody, parseInput } from '@gjj/shared-types';
import { Input } from 'antd';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../look/Field';
import { focusFirstProblem } from '../../look/focus-first-problem';
import { Tag } from '../../look/Tag';
import { againstInWords, usualOpinions } from './approval-draft';
import type { DecisionFormProps } from './ApproveForm';
import { FormFrame } from './FormFrame';
import { nextLevelOf } from './level-words';
import { Suggestions } from '../../look/Suggestions';

/** Agreement at a level below the last: an opinion for the next office, no sum and no notice. */
export function EndorseForm({ shown, allowed, busy, onReady, onClose }: DecisionFormProps) {
  const [opinion, setOpinion] = useDraft(`${shown.caseId}.endorse`, () => '');
  const [problem, setProblem] = useState<string | undefined>();
  const against = againstInWords(shown);

  function submit() {
    const found = parseInput(endorseBody, { version: shown.version, opinion }).problems['opinion'];
    setProblem(found);
    if (found !== undefined) return focusFirstProblem('.decision');
    onReady({ action: 'endorse', opinion: opinion.trim() });
  }

  const title = `同意，报${nextLevelOf(shown.approvalSteps) ?? '上一级'}`;
  return (
    <FormFrame
      title={title}
      submitWords="同意上报"
      allowed={allowed}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {against !== null && <Tag tone="action">{against}</Tag>}
      <Field label="审核意见" hint="给后面几级看，职工看不到。金额由最后一级核定。" problem={problem}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={opinion}
            onChange={(event) => setOpinion(event.target.value)}
          />
        )}
      </Field>
      <Suggestions label="常用意见" words={usualOpinions[shown.matter]} onTake={setOpinion} />
    </FormFrame>
  );
}
