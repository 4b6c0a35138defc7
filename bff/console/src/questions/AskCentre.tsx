import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { AskForm, type About } from './AskForm';
import { QuestionItem } from './QuestionItem';
import { useQuestions } from './use-questions';
import '../case/case.css';
import '../people/people.css';
import './questions.css';

interface Props {
  about: About;
  itemCode: string;
}

/** What any window asked of the item; fetched once somebody wants to see it. */
function OfOthers({ itemCode, except }: { itemCode: string; except: string | undefined }) {
  const [shown, setShown] = useState(false);
  const { data, isError, error, refetch } = useQuestions({ itemCode }, shown);
  const questions = (data?.questions ?? []).filter(({ caseId }) => caseId === null || caseId !== except);
  if (!shown)
    return (
      <div className="people-line">
        <Button onClick={() => setShown(true)}>看各窗口问过的</Button>
      </div>
    );
  return (
    <>
      <h3>各窗口问过的</h3>
      {isError && <FailureNote error={error} onRetry={() => void refetch()} />}
      {data !== undefined && questions.length === 0 && <p className="quiet">还没有窗口问过这项业务。</p>}
      <ul className="people-list">
        {questions.map((question) => (
          <QuestionItem key={question.questionId} question={question} mayAsk={data?.mayAsk === true} />
        ))}
      </ul>
    </>
  );
}

/** 问中心: on a case at this window, or on an item. */
export function AskCentre({ about, itemCode }: Props) {
  const [asking, setAsking] = useState(false);
  const caseId = about.about === 'case' ? about.caseId : undefined;
  const own = useQuestions(caseId === undefined ? { itemCode, stage: 'waiting' } : { caseId });
  if (own.isError) return <FailureNote error={own.error} onRetry={() => void own.refetch()} />;
  if (own.data === undefined || own.data.contact === null) return null;
  const { contact, mayAsk, questions } = own.data;
  const shown = caseId === undefined ? [] : questions;
  return (
    <section className="card panel" aria-label="问中心">
      <div className="people-line">
        <h2>问中心</h2>
        <span className="quiet">
          {contact.name} {contact.phone}
        </span>
        {mayAsk && !asking && <Button onClick={() => setAsking(true)}>问一个问题</Button>}
      </div>
      {asking && <AskForm about={about} contact={contact.name} onAsked={() => setAsking(false)} />}
      <ul className="people-list">
        {shown.map((question) => (
          <QuestionItem key={question.questionId} question={question} mayAsk={mayAsk} here />
        ))}
      </ul>
      <OfOthers itemCode={itemCode} except={caseId} />
    </section>
  );
}
