import {
  answerInThreadBody,
  parseInput,
  staffEndpoints,
  timeInWords,
  type CaseThread,
  type StaffCase,
  type ThreadEntry,
} from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call';
import { AttachedFiles } from '../../attachments/AttachedFiles';
import { AttachFiles } from '../../attachments/AttachFiles';
import { useEnvelope } from '../../attachments/use-envelope';
import { useDraft } from '../../drafts/use-draft';
import { useRequestId } from '../../intake/use-request-id';
import { FailureNote } from '../../look/FailureNote';
import { Field } from '../../look/Field';

const keyOf = (caseId: string) => ['thread', caseId] as const;

function Entry({ entry: { byWords, at, text, attachments, own, readAt } }: { entry: ThreadEntry }) {
  return (
    <li>
      <span className="quiet">
        {timeInWords(at)} {byWords}
        {own && (readAt === null ? '，职工还没有看' : '，职工已看')}
      </span>
      <p className="typed">{text}</p>
      <AttachedFiles files={attachments} />
    </li>
  );
}

type CaseOf = Pick<StaffCase, 'caseId'>;

/** What is written anew is another request: its place is made anew with each word of the thread. */
function Answer({ caseId, take }: CaseOf & { take: (thread: CaseThread) => void }) {
  const [text, setText, dropText] = useDraft(`${caseId}.thread`, () => '');
  const [problem, setProblem] = useState<string | undefined>();
  const envelope = useEnvelope();
  const requestId = useRequestId();
  const answer = useMutation({
    mutationFn: () =>
      call(staffEndpoints.answerInThread, {
        params: { caseId },
        body: { text, ...envelope.named },
        idempotencyKey: requestId.get(),
      }),
    onSuccess: (after) => {
      dropText();
      take(after);
    },
    onError: (error) => requestId.refused(error),
  });
  const submit = () => {
    const found = parseInput(answerInThreadBody, { text }).problems['text'];
    setProblem(found);
    const gathering = envelope.adding.isPending || envelope.removing.isPending;
    if (found === undefined && !answer.isPending && !gathering) answer.mutate();
  };
  return (
    <div className="dialog-form">
      {answer.isError && <FailureNote error={answer.error} />}
      <Field label="回复职工" hint="职工原样看到，并收到提醒。" problem={problem}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <AttachFiles envelope={envelope} />
      <Button onClick={submit} loading={answer.isPending} disabled={envelope.adding.isPending}>
        发出回复
      </Button>
    </div>
  );
}

function Talk({ caseId, thread }: CaseOf & { thread: CaseThread }) {
  const queries = useQueryClient();
  const take = (after: CaseThread) => queries.setQueryData(keyOf(caseId), after);
  const mark = useMutation({
    mutationFn: () => call(staffEndpoints.markStaffThreadRead, { params: { caseId } }),
    onSuccess: take,
  });
  return (
    <div className="stack">
      {thread.entries.length === 0 && <p className="quiet">还没有说过话。</p>}
      <ul className="plain-list">
        {thread.entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} />
        ))}
      </ul>
      {thread.unread > 0 && (
        <Button loading={mark.isPending} onClick={() => mark.mutate()}>
          {`${thread.unread} 条留言看过了`}
        </Button>
      )}
      {mark.isError && <FailureNote error={mark.error} />}
      <p className="quiet">{thread.attachmentWords}</p>
      {thread.whyNot !== null && <p className="quiet">{thread.whyNot}</p>}
      {thread.maySay && <Answer key={thread.entries.length} caseId={caseId} take={take} />}
    </div>
  );
}

/** 对话. Fetched when it is asked for, and not before: each look leaves a trace that the member reads. */
export function ThreadPanel({ shown: { caseId } }: { shown: StaffCase }) {
  const [wanted, want] = useState(false);
  const query = useQuery({
    queryKey: keyOf(caseId),
    queryFn: () => call(staffEndpoints.readStaffThread, { params: { caseId } }),
    enabled: wanted,
  });
  return (
    <section className="card panel" aria-labelledby="thread-title">
      <h2 id="thread-title">和职工的对话</h2>
      {!wanted && <Button onClick={() => want(true)}>看和职工的对话</Button>}
      {query.isError && <FailureNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && <Talk caseId={caseId} thread={query.data} />}
    </section>
  );
}
