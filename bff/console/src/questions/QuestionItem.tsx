import { answerBody, parseInput, timeInWords, type WindowQuestion } from '@gjj/shared-types';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router-dom';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
import { Tag } from '../look/Tag';
import { useMay } from '../shell/use-may';
import { AskForm, personal } from './AskForm';
import { useQuestionSteps } from './use-questions';

function AnswerForm({ questionId, onDone }: Pick<WindowQuestion, 'questionId'> & { onDone: () => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const { answer } = useQuestionSteps();

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = parseInput(answerBody, { answer: text });
    setProblem(read.problems['answer']);
    if (!read.fits || answer.isPending) return;
    answer.mutate({ questionId, ...read.data }, { onSuccess: onDone });
  }

  return (
    <form className="ask-form" onSubmit={submit}>
      <Field label="答复（只答一次，各窗口都看得到）" problem={problem} hint={personal}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoFocus
            rows={3}
            maxLength={1000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="people-line">
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          发出答复
        </Button>
        <Button onClick={onDone}>先不答</Button>
      </div>
      {answer.isError && <FailureNote error={answer.error} more="您写的答复还在这里。" />}
    </form>
  );
}

function WhoAsked({ question, here }: { question: WindowQuestion; here: boolean }) {
  const may = useMay();
  const { windowName, askedBy, askedAt, caseId, itemCode, itemName } = question;
  return (
    <div className="people-line">
      <Tag tone={question.answer === null ? 'waiting' : 'good'}>
        {question.answer === null ? '等答复' : '已答复'}
      </Tag>
      <span className="quiet">
        {itemCode} {itemName}
      </span>
      <span className="quiet">
        {windowName} {askedBy} {timeInWords(askedAt)}
      </span>
      {caseId !== null && !here && (
        <Link
          to={may('case:intake') ? `/intake/${caseId}` : `/cases/${caseId}`}
          aria-label={`看这件：${question.text}`}
        >
          看这件
        </Link>
      )}
    </div>
  );
}

interface Props {
  question: WindowQuestion;
  mayAsk: boolean;
  /** Shown on the page of its own case. */
  here?: boolean;
}

/** A question with its one answer; to be answered, or gone on from, by whoever may. */
export function QuestionItem({ question, mayAsk, here = false }: Props) {
  const [doing, setDoing] = useState<'answer' | 'follow' | null>(null);
  const { questionId, itemCode, text, answer, follows, mayAnswer } = question;
  const stop = () => setDoing(null);
  return (
    <li>
      <WhoAsked question={question} here={here} />
      {follows !== null && <p className="quiet">接着问：{follows.text}</p>}
      <p className="typed">{text}</p>
      {answer !== null && (
        <p className="question-answer typed">
          {answer.text}
          <span className="quiet">
            {' '}
            {answer.by} {timeInWords(answer.at)}
          </span>
        </p>
      )}
      {doing === null && mayAnswer && (
        <div className="people-line">
          <Button aria-label={`答复：${text}`} onClick={() => setDoing('answer')}>
            答复
          </Button>
        </div>
      )}
      {doing === null && answer !== null && mayAsk && (
        <div className="people-line">
          <Button size="small" aria-label={`接着问：${text}`} onClick={() => setDoing('follow')}>
            接着问
          </Button>
        </div>
      )}
      {doing === 'answer' && <AnswerForm questionId={questionId} onDone={stop} />}
      {doing === 'follow' && (
        <AskForm about={{ about: 'item', itemCode }} contact="中心" follows={questionId} onAsked={stop} />
      )}
    </li>
  );
}
