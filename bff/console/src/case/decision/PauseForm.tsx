import { parseInput, pauseBody } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { WordsForm, type WordsPart } from './WordsForm';

type Part = 'checking' | 'checkedWith' | 'reason' | 'expectedOn' | 'rule';

/** 行政许可法 art. 45 by analogy: what hearing, examination or inquiry takes is not counted into the term. */
const usualRule = '《中华人民共和国行政许可法》第四十五条（参照）：核实需要的时间不计算在办理期限内。';

const parts: WordsPart<Part>[] = [
  { key: 'checking', label: '核实什么', hint: '例如：购房合同有没有备案。', limit: 200 },
  { key: 'checkedWith', label: '向谁核实', hint: '写单位全称。', limit: 100 },
  { key: 'reason', label: '理由', hint: '用职工听得懂的话说：为什么要先核实。', limit: 300 },
  {
    key: 'expectedOn',
    label: '预计哪天核实完',
    hint: '会告诉职工。过了这天没有结果，系统会提醒。',
    limit: 10,
    isDay: true,
  },
  { key: 'rule', label: '依据的规定', hint: '写文件名和条款。', limit: 300 },
];

/** 中止办理（特别程序）. */
export function PauseForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title="中止办理"
      ends={false}
      draftName="pause"
      parts={parts}
      start={() => ({ checking: '', checkedWith: '', reason: '', expectedOn: '', rule: usualRule })}
      problemsOf={(draft) => parseInput(pauseBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'pause', ...draft })}
    />
  );
}
