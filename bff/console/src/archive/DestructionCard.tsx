import { dayOf, dayOnPaper, type DestructionList } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { Tag } from '../look/Tag';
import { StepDialog } from '../people/StepDialog';
import { useMay } from '../shell/use-may';
import { CasesTable } from './CasesTable';
import { useDestruction } from './use-archive';

const stateWords = {
  proposed: { words: '等另一位主管决定', tone: 'waiting' },
  refused: { words: '没有同意，档案都在', tone: 'neutral' },
  confirmed: { words: '正在销毁', tone: 'waiting' },
  done: { words: '已销毁', tone: 'neutral' },
} as const;

const onDay = (instant: string) => dayOnPaper(dayOf(instant));

/** At its centre, counted from the first one. */
const numberOf = ({ listId }: DestructionList) => listId.split(':').at(-1);

function Decide({ list }: { list: DestructionList }) {
  const { decide } = useDestruction();
  const [asking, setAsking] = useState(false);
  const say = (agree: boolean) =>
    decide.mutate({ listId: list.listId, agree }, { onSuccess: () => setAsking(false) });
  return (
    <div className="decision-buttons">
      <Button danger onClick={() => setAsking(true)}>
        同意销毁
      </Button>
      <Button loading={decide.isPending} onClick={() => say(false)}>
        不同意
      </Button>
      {decide.isError && !asking && <FailureNote error={decide.error} />}
      {asking && (
        <StepDialog
          title={`确认销毁 ${list.cases.length} 件档案？`}
          okText="确认销毁"
          danger
          step={decide}
          onSubmit={() => say(true)}
          onClose={() => setAsking(false)}
        >
          <p>档案包、材料、文书和办件记录都会删掉，不能恢复；只留下这张清册。</p>
        </StepDialog>
      )}
    </div>
  );
}

/** 销毁清册: what, why, who proposed and who decided. */
export function DestructionCard({ list }: { list: DestructionList }) {
  const may = useMay();
  const { words, tone } = stateWords[list.state];
  const title = `第 ${numberOf(list)} 张销毁清册`;
  const isOwn = list.state === 'proposed' && !list.mayDecide;
  return (
    <section className="card panel" aria-label={title}>
      <h2>
        {title}，{list.cases.length} 件 <Tag tone={tone}>{words}</Tag>
      </h2>
      <p>
        {list.proposedBy} {onDay(list.proposedAt)}提出：{list.reason}
        {list.decidedBy !== null && list.decidedAt !== null && (
          <>
            ；{list.decidedBy} {onDay(list.decidedAt)}
            {list.state === 'refused' ? '不同意' : '同意'}
            {list.doneAt !== null && `，${onDay(list.doneAt)}销毁完`}
          </>
        )}
      </p>
      <CasesTable cases={list.cases} label={`${title}上的档案`} />
      {list.mayDecide && may('archive:destroy') && <Decide list={list} />}
      {isOwn && may('archive:destroy') && <p className="quiet">您提出的，要由另一位主管决定。</p>}
    </section>
  );
}
