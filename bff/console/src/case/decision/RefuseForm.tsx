import type { DecisionFormProps } from './ApproveForm';
import { decisionWordsOf } from './decision-command';
import {
  refusalLimits,
  refusalProblems,
  startOfRefusal,
  suggestedReasons,
  type RefusalDraft,
} from './refusal-draft';
import { WordsForm, type WordsPart } from './WordsForm';

const parts = (found: readonly string[]): WordsPart<keyof RefusalDraft>[] => [
  {
    key: 'facts',
    label: '查到的事实',
    hint: '按核查结果预填，请核对、补充。每条写明来源。',
    limit: refusalLimits.facts,
  },
  {
    key: 'rule',
    label: '依据的规定',
    hint: '写文件名和条款。待中心确认的规则不能作为依据。',
    limit: refusalLimits.rule,
  },
  {
    key: 'reason',
    label: '理由',
    hint: '用职工听得懂的话说：为什么这次不行。',
    limit: refusalLimits.reason,
    suggestions: { label: '核查得出的说法', words: found },
  },
  { key: 'remedies', label: '救济途径', hint: '复议和诉讼的权利必须告知。', limit: refusalLimits.remedies },
];

export function RefuseForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title={decisionWordsOf('refuse', props.shown.matter)}
      draftName="refuse"
      parts={parts(suggestedReasons(props.shown))}
      start={() => startOfRefusal(props.shown)}
      problemsOf={refusalProblems}
      onReady={(draft) => onReady({ action: 'refuse', ...draft })}
    />
  );
}
