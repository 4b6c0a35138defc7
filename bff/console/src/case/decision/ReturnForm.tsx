import { parseInput, returnBody } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { refusalLimits } from './refusal-draft';
import { WordsForm, type WordsPart } from './WordsForm';

type Part = 'reason' | 'howToFix';

const parts: WordsPart<Part>[] = [
  {
    key: 'reason',
    label: '理由',
    hint: '用职工听得懂的话说：为什么退回。能补正的请用“要求补正”。',
    limit: refusalLimits.reason,
  },
  { key: 'howToFix', label: '怎样改', hint: '写清楚改好什么就可以再申请。', limit: 500 },
];

/** 退件. */
export function ReturnForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title="退件"
      draftName="return"
      parts={parts}
      start={() => ({ reason: '', howToFix: '' })}
      problemsOf={(draft) => parseInput(returnBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'return', ...draft })}
    />
  );
}
