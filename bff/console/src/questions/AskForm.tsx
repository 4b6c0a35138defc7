import {
  askBody,
  holdsPersonalNumber,
  parseInput,
  type AskBody,
  type WindowQuestion,
} from '@gjj/shared-types';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
import { useQuestionSteps } from './use-questions';

/** What is asked about: a case at this window, or an item. */
export type About =
  | Omit<Extract<AskBody, { about: 'case' }>, 'question' | 'follows'>
  | Omit<Extract<AskBody, { about: 'item' }>, 'question' | 'follows'>;

export const personal = '不要写职工的姓名、证件号、手机号、卡号或收件号：别的窗口也会看到。';

interface Props {
  about: About;
  contact: string;
  follows?: WindowQuestion['questionId'];
  onAsked: () => void;
}

/** One question; what names a person is told of before it is sent. */
export function AskForm({ about, contact, follows, onAsked }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const { ask } = useQuestionSteps();
  const warning = holdsPersonalNumber(text) ? '像是证件号、手机号、卡号或收件号，请删掉再问' : problem;

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = parseInput(askBody, { ...about, question: text, ...(follows && { follows }) });
    setProblem(read.problems['question']);
    if (!read.fits || holdsPersonalNumber(text) || ask.isPending) return;
    ask.mutate(read.data, { onSuccess: onAsked });
  }

  return (
    <form className="ask-form" onSubmit={submit}>
      <Field label={follows === undefined ? `问${contact}` : '接着问'} problem={warning} hint={personal}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoFocus
            rows={2}
            maxLength={500}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="people-line">
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          发出问题
        </Button>
        <Button onClick={onAsked}>不问了</Button>
      </div>
      {ask.isError && <FailureNote error={ask.error} more="您写的问题还在这里。" />}
    </form>
  );
}
