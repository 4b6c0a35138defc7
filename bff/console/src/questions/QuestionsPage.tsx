import { Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { usePageTitle } from '../shell/use-page-title';
import { Waiting } from '../look/Waiting';
import { useFilterOptions } from '../queue/use-filter-options';
import { QuestionItem } from './QuestionItem';
import { useQuestions } from './use-questions';
import './questions.css';

const stages = [
  { value: 'waiting', label: '等答复' },
  { value: 'answered', label: '已答复' },
];

/** 问中心: everything that windows asked, to be found again, and answered by whoever may. */
export function QuestionsPage() {
  usePageTitle('问中心');
  const [words, setWords] = useState('');
  const [itemCode, setItem] = useState<string | undefined>();
  const [stage, setStage] = useState<'waiting' | 'answered' | undefined>();
  const query = useDeferredValue(words.trim());
  const { items } = useFilterOptions();
  const asked = useQuestions({ itemCode, stage, ...(query !== '' && { query }) });
  const questions = asked.data?.questions ?? [];
  return (
    <main className="page">
      <div className="page-head">
        <h1>问中心</h1>
        {asked.data?.contact != null && (
          <span className="quiet">
            {asked.data.contact.name} {asked.data.contact.phone}
          </span>
        )}
        <span className="quiet">要问一件业务，在窗口收件里打开它；要问一项业务，在目录里打开它。</span>
      </div>
      <search className="catalogue-filters">
        <Input
          aria-label="找问题：问题或答复里的话"
          placeholder="问题或答复里的话"
          allowClear
          maxLength={60}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Select
          aria-label="业务"
          placeholder="业务"
          allowClear
          value={itemCode ?? null}
          options={items}
          onChange={(value: string | null) => setItem(value ?? undefined)}
          popupMatchSelectWidth={false}
        />
        <Select
          aria-label="有没有答复"
          placeholder="有没有答复"
          allowClear
          value={stage ?? null}
          options={stages}
          onChange={(value: 'waiting' | 'answered' | null) => setStage(value ?? undefined)}
          popupMatchSelectWidth={false}
        />
      </search>
      <Waiting asked={asked} words="正在取问题" />
      {asked.data !== undefined && questions.length === 0 && (
        <div className="card empty">
          <strong>没有这样的问题</strong>
          <span className="quiet">换一个说法，或去掉筛选。</span>
        </div>
      )}
      {questions.length > 0 && (
        <section className="card panel" aria-label="问题">
          <ul className="people-list">
            {questions.map((question) => (
              <QuestionItem
                key={question.questionId}
                question={question}
                mayAsk={asked.data?.mayAsk === true}
              />
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
