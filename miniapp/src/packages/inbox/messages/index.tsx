import { useState } from 'react';
import type { Message } from '@gjj/shared-types';
import { call } from '@/api/call';
import { MessageCard } from '@/features/messages/MessageCard';
import { useMessages, useReading } from '@/features/messages/use-messages';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { OlderButton } from '@/ui/OlderButton';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';

function useOlderMessages(firstCursor: string | null) {
  const [older, setOlder] = useState<Message[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>();
  const work = useWork();
  const next = cursor === undefined ? firstCursor : cursor;
  const more = () =>
    work.run(async () => {
      const page = await call('listMessages', { query: next === null ? {} : { cursor: next } });
      setOlder([...older, ...page.messages]);
      setCursor(page.nextCursor);
    });
  return { older, hasMore: next !== null, more, busy: work.busy };
}

function Inbox() {
  const query = useMessages();
  const { older, hasMore, more, busy } = useOlderMessages(query.data?.nextCursor ?? null);
  useReading(query.data?.messages);
  return (
    <Loaded query={query} cards={3}>
      {({ messages }) => {
        const all = [...messages, ...older];
        if (all.length === 0)
          return <EmptyState icon="bell" words="还没有消息。办理有进展时，这里会告诉您。" />;
        return (
          <div className="stack">
            <div className="stack">
              {all.map((message) => (
                <MessageCard key={message.messageId} message={message} />
              ))}
            </div>
            <OlderButton more={hasMore} busy={busy} onPress={() => void more()} />
          </div>
        );
      }}
    </Loaded>
  );
}

export default function MessagesPage() {
  const member = useStanding() === 'member';
  return (
    <PageFrame title="消息">{member ? <Inbox /> : <MemberOnly what="看消息">{null}</MemberOnly>}</PageFrame>
  );
}
