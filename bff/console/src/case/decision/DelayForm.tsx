import { explainDelayBody, parseInput } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { WordsForm, type WordsPart } from './WordsForm';

const parts: WordsPart<'reason' | 'expectedOn'>[] = [
  { key: 'reason', label: '为什么超期', hint: '用职工听得懂的话说，照实写。', limit: 300 },
  {
    key: 'expectedOn',
    label: '新的答复日期',
    hint: '会告诉职工。法定的期限不变，仍算超期。',
    limit: 10,
    isDay: true,
  },
];

/** An answer that is late: a person says why, and by when. */
export function DelayForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title="说明超期"
      ends={false}
      draftName="explain-delay"
      parts={parts}
      start={() => ({ reason: '', expectedOn: '' })}
      problemsOf={(draft) => parseInput(explainDelayBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'explain-delay', ...draft })}
    />
  );
}
