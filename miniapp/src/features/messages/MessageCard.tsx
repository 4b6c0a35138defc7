import { timeInWords, type Message } from '@gjj/shared-types';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { ChannelList } from './ChannelList';
import { markRead } from './use-messages';

/** One message, whole: nothing to unfold, so that nothing is missed. */
export function MessageCard({ message }: { message: Message }) {
  return (
    <Card id={`message-${message.messageId}`}>
      <div>
        <h2 className="reset strong">
          {message.readAt === null ? `（未读）${message.title}` : message.title}
        </h2>
        <div className="secondary numeric">{timeInWords(message.sentAt)}</div>
      </div>
      <div>{message.body}</div>
      <ChannelList channels={message.channels} />
      {message.caseId !== null && (
        <Button
          small
          kind="secondary"
          onPress={() => {
            markRead(message);
            open('/packages/case/case/index', { case: message.caseId ?? '' });
          }}
        >
          看这件业务
        </Button>
      )}
    </Card>
  );
}
