import type { StaffMessage } from '@gjj/shared-types';
import { Button } from 'antd';
import { useRowKeys } from '../catalogue/use-row-keys';
import { FailureNote } from '../look/FailureNote';
import { ListFrame } from '../look/ListFrame';
import { MessageItem } from './MessageItem';
import { useMessages, useReading } from './use-messages';

interface Inbox {
  messages: StaffMessage[];
  unread: number;
}

function Empty() {
  return (
    <div className="card empty">
      <strong>还没有消息</strong>
      <span className="quiet">
        转给您的件、从您这里转走的件、快到期的件和该交接的纸质材料，会在这里告诉您。
      </span>
    </div>
  );
}

function aboutOf({ messages, unread }: Inbox): string {
  if (messages.length === 0) return '';
  return unread === 0 ? '都看过了' : `${unread} 条未读`;
}

/** 消息: what this officer is told of their own work, or of the work that they oversee. */
export function MessagesPage() {
  const query = useMessages();
  const reading = useReading();
  useRowKeys('.message-link');
  const error = reading.one.error ?? reading.all.error;
  return (
    <ListFrame title="消息" about={(inbox) => <output>{inbox && aboutOf(inbox)}</output>} query={query}>
      {({ messages, unread }) => (
        <>
          {unread > 0 && (
            <div>
              <Button loading={reading.all.isPending} onClick={() => reading.all.mutate(messages[0]!.sentAt)}>
                全部标为已读
              </Button>
            </div>
          )}
          {error !== null && <FailureNote error={error} />}
          {messages.length === 0 ? (
            <Empty />
          ) : (
            <section className="card panel" aria-label="消息">
              <ul className="people-list">
                {messages.map((message) => (
                  <MessageItem key={message.messageId} message={message} reading={reading.one} />
                ))}
              </ul>
            </section>
          )}
          {query.hasNextPage && (
            <div>
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                再看更早的
              </Button>
            </div>
          )}
        </>
      )}
    </ListFrame>
  );
}
