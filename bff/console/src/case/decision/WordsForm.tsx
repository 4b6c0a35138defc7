import { Input } from 'antd';
import { Fragment, useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../look/Field';
import { focusFirstProblem } from '../../look/focus-first-problem';
import type { DecisionFormProps } from './ApproveForm';
import { FormFrame } from './FormFrame';
import { Suggestions } from './Suggestions';

/** One thing that the officer writes. */
export interface WordsPart<Key extends string> {
  key: Key;
  label: string;
  hint: string;
  limit: number;
  /** Chosen by keyboard or calendar. */
  isDay?: true;
  /** One line, such as a sum. */
  oneLine?: true;
  /** Words to take and change, and what they are. */
  suggestions?: { label: string; words: readonly string[] };
}

interface Props<Key extends string> extends Omit<DecisionFormProps, 'onReady'> {
  title: string;
  /** False where the case goes on. */
  ends?: boolean;
  /** Under which what is written is kept. */
  draftName: string;
  parts: readonly WordsPart<Key>[];
  start: () => Record<Key, string>;
  problemsOf: (draft: Record<Key, string>) => Partial<Record<Key, string>>;
  onReady: (draft: Record<Key, string>) => void;
}

/** A step by words that the person is owed: most of them end the case without money. */
export function WordsForm<Key extends string>(props: Props<Key>) {
  const { shown, allowed, title, ends = true, draftName, parts, start, problemsOf, onReady, onClose } = props;
  const [draft, setDraft] = useDraft<Record<Key, string>>(`${shown.caseId}.${draftName}`, start);
  const [told, setTold] = useState<ReturnType<typeof problemsOf>>({});
  const problems = problemsOf(draft);
  const write = (key: Key, words: string) => setDraft({ ...draft, [key]: words });

  function submit() {
    setTold(problems);
    if (Object.keys(problems).length > 0) return focusFirstProblem('.decision');
    onReady(draft);
  }

  return (
    <FormFrame title={title} allowed={allowed} danger={ends} onSubmit={submit} onClose={onClose}>
      {parts.map(({ key, label, hint, limit, isDay, oneLine, suggestions }) => (
        <Fragment key={key}>
          <Field label={label} hint={hint} problem={told[key] && problems[key]}>
            {(field) =>
              isDay === true ? (
                <Input
                  {...field}
                  type="date"
                  value={draft[key]}
                  onChange={(event) => write(key, event.target.value)}
                />
              ) : (
                <Input.TextArea
                  {...field}
                  autoSize={{ minRows: oneLine === true ? 1 : 2, maxRows: 8 }}
                  maxLength={limit}
                  value={draft[key]}
                  onChange={(event) => write(key, event.target.value)}
                />
              )
            }
          </Field>
          {suggestions !== undefined && (
            <Suggestions
              label={suggestions.label}
              words={suggestions.words}
              onTake={(words) => write(key, words)}
            />
          )}
        </Fragment>
      ))}
    </FormFrame>
  );
}
