import { Fragment, useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { focusFirstProblem } from '../../look/focus-first-problem';
import type { DecisionFormProps } from './ApproveForm';
import { FormFrame } from './FormFrame';
import { Suggestions } from '../../look/Suggestions';
import { WordsInput, type WordsPart } from './WordsInput';

export type { WordsPart } from './WordsInput';

interface Props<Key extends string> extends Omit<DecisionFormProps, 'onReady'> {
  title: string;
  /** False where the case goes on. */
  ends?: boolean;
  /** What the button says where the member gets no notice: it is done at once. */
  submitWords?: string;
  /** Under which what is written is kept. */
  draftName: string;
  parts: readonly WordsPart<Key>[];
  start: () => Record<Key, string>;
  problemsOf: (draft: Record<Key, string>) => Partial<Record<Key, string>>;
  onReady: (draft: Record<Key, string>) => void;
}

/** A step by words that the person is owed: most of them end the case without money. */
export function WordsForm<Key extends string>(props: Props<Key>) {
  const { shown, allowed, busy, title, ends = true, draftName, parts, onReady, onClose } = props;
  const { start, problemsOf, submitWords = '预览通知' } = props;
  const [draft, setDraft] = useDraft<Record<Key, string>>(`${shown.caseId}.${draftName}`, start);
  const [told, setTold] = useState<ReturnType<typeof problemsOf>>({});
  const problems = problemsOf(draft);
  const change = (key: Key, to: (now: string) => string) =>
    setDraft((now) => ({ ...now, [key]: to(now[key]) }));
  const write = (key: Key, words: string) => change(key, () => words);

  function submit() {
    setTold(problems);
    if (Object.keys(problems).length > 0) return focusFirstProblem('.decision');
    onReady(draft);
  }

  return (
    <FormFrame {...{ title, allowed, busy, submitWords, onClose }} danger={ends} onSubmit={submit}>
      {parts.map((part) => (
        <Fragment key={part.key}>
          <WordsInput
            part={part}
            value={draft[part.key]}
            problem={told[part.key] && problems[part.key]}
            onWrite={(words) => write(part.key, words)}
          />
          {part.suggestions !== undefined && (
            <Suggestions {...part.suggestions} onTake={(words) => write(part.key, words)} />
          )}
          {part.below?.((to) => change(part.key, to))}
        </Fragment>
      ))}
    </FormFrame>
  );
}
