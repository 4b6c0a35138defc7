import { timeInWords, type Message } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows, Section } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import type { MessagesPage } from './use-messages';

const openInbox = () => open('/packages/inbox/messages/index', {});

function titleOf(message: Message): string {
  return message.readAt === null ? `（未读）${message.title}` : message.title;
}

/** The newest messages, and the way to all of them. */
export function NoticeRows({ page }: { page: MessagesPage }) {
  if (page.messages.length === 0) return null;
  return (
    <Section
      title={page.unread > 0 ? `消息（${page.unread} 条未读）` : '消息'}
      side={
        <Button small kind="quiet" id="all-messages" onPress={openInbox}>
          全部消息
        </Button>
      }
    >
      <Rows>
        {page.messages.slice(0, 2).map((message) => (
          <LinkRow
            key={message.messageId}
            icon="bell"
            title={titleOf(message)}
            detail={timeInWords(message.sentAt)}
            onPress={openInbox}
          />
        ))}
      </Rows>
    </Section>
  );
}
