import { useEffect, useState } from 'react';
import { timeInWords, type CaseThread, type ThreadEntry } from '@gjj/shared-types';
import { AttachmentField } from '@/features/attachments/AttachmentField';
import { SentFiles } from '@/features/attachments/SentFiles';
import { useEnvelope } from '@/features/attachments/use-envelope';
import { MemberOnly } from '@/features/session/MemberOnly';
import { markThreadRead, sayInThread, useThread } from '@/features/thread/use-thread';
import { focusOn } from '@/platform/focus-on';
import { usePageParam, useShown } from '@/platform/lifecycle';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Card, Rows, Section } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Field } from '@/ui/Field';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

function Entry({ entry }: { entry: ThreadEntry }) {
  const { byWords, at, text, attachments, own, readAt, readBy } = entry;
  return (
    <div className="plain-row stack-tight">
      <div className="row row-wrap row-between">
        <div className="strong">{byWords}</div>
        <div className="secondary numeric">{timeInWords(at)}</div>
      </div>
      <div className="as-written">{text}</div>
      {attachments.length > 0 && <SentFiles files={attachments} />}
      {own && <div className="secondary">{readAt === null ? '还没有看' : `${readBy ?? ''}已看`}</div>}
    </div>
  );
}

function Say({ caseId, attachmentWords }: { caseId: string } & Pick<CaseThread, 'attachmentWords'>) {
  const draft = `draft:thread:${caseId}` as const;
  const { value, put } = useKept(draft, '');
  const envelope = useEnvelope(draft);
  const [told, setTold] = useState(false);
  const work = useWork();
  const missing = value.trim() === '';
  const send = async () => {
    setTold(true);
    if (missing) return focusOn('thread-text');
    if (envelope.problem !== undefined) return focusOn('thread-files');
    const words = { text: value.trim(), ...envelope.named };
    if (!(await work.run(() => sayInThread(caseId, words)))) return focusOn('work-error');
    put('');
    envelope.drop();
    setTold(false);
    tellBriefly('已送到');
  };
  const error = told && missing ? '请写要说的话' : undefined;
  return (
    <Section title="写给经办人">
      <Card>
        <WorkError error={work.error} />
        <Field id="thread-text" label="您要说的话" error={error}>
          <TextInput
            id="thread-text"
            value={value}
            onChange={put}
            maxLength={1000}
            multiline
            wrong={error !== undefined}
          />
        </Field>
        <Notice tone="neutral">
          <div>{attachmentWords}</div>
        </Notice>
        <AttachmentField id="thread-files" envelope={envelope} told={told} />
        <Button id="thread-send" busy={work.busy} onPress={() => void send()}>
          发给经办人
        </Button>
      </Card>
    </Section>
  );
}

function Talk({ caseId, thread }: { caseId: string; thread: CaseThread }) {
  useEffect(() => {
    if (thread.unread > 0) void markThreadRead(caseId);
  }, [caseId, thread.unread]);
  return (
    <div className="stack-wide">
      {thread.entries.length === 0 && <EmptyState icon="pen" words="还没有说过话。" />}
      {thread.entries.length > 0 && (
        <Rows>
          {thread.entries.map((entry) => (
            <Entry key={entry.entryId} entry={entry} />
          ))}
        </Rows>
      )}
      {thread.whyNot !== null && (
        <Notice tone="neutral">
          <div>{thread.whyNot}</div>
        </Notice>
      )}
      {thread.maySay && <Say caseId={caseId} attachmentWords={thread.attachmentWords} />}
    </div>
  );
}

/** 对话 of a case: what was said, and a place to write. */
export default function ThreadPage() {
  const caseId = usePageParam('case');
  const query = useThread(caseId);
  useShown(() => void query.refetch());
  return (
    <PageFrame title="和经办人对话">
      <MemberOnly what="和经办人对话">
        <Loaded query={query}>{(thread) => <Talk caseId={caseId} thread={thread} />}</Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
