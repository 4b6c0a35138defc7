import { parseInput, resumeBody } from '@gjj/shared-types';
import type { DecisionFormProps } from './ApproveForm';
import { WordsForm, type WordsPart } from './WordsForm';

const parts: WordsPart<'found'>[] = [
  { key: 'found', label: '核实的结果', hint: '用职工听得懂的话说：查到了什么。', limit: 500 },
];

/** 恢复办理. */
export function ResumeForm({ onReady, ...props }: DecisionFormProps) {
  return (
    <WordsForm
      {...props}
      title="恢复办理"
      ends={false}
      draftName="resume"
      parts={parts}
      start={() => ({ found: '' })}
      problemsOf={(draft) => parseInput(resumeBody, { version: 0, ...draft }).problems}
      onReady={(draft) => onReady({ action: 'resume', ...draft })}
    />
  );
}
