import { declineBody, parseInput } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { refusalLimits, usualRemedies } from './refusal-draft';
import { WordsForm, type WordsPart } from './WordsForm';

type Part = 'competentBody' | 'rule' | 'reason' | 'remedies';

const parts: WordsPart<Part>[] = [
  { key: 'competentBody', label: '归哪个单位管', hint: '写单位全称，职工照着去办。', limit: 60 },
  {
    key: 'reason',
    label: '理由',
    hint: '用职工听得懂的话说：为什么不归中心办。',
    limit: refusalLimits.reason,
  },
  { key: 'rule', label: '依据的规定', hint: '写文件名和条款。', limit: refusalLimits.rule },
  { key: 'remedies', label: '救济途径', hint: '复议和诉讼的权利必须告知。', limit: refusalLimits.remedies },
];

/** 不予受理. */
export function DeclineForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title="不予受理"
      draftName="decline"
      parts={parts}
      start={() => ({ competentBody: '', rule: '', reason: '', remedies: usualRemedies })}
      problemsOf={(draft) => parseInput(declineBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'decline', ...draft })}
    />
  );
}
