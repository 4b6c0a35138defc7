import { memberPlaces, timeInWords, type Message } from '@gjj/shared-types';
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
      <WhereItLeads message={message} />
    </Card>
  );
}

/** To the case it is about, or to the page of the app where one does something about it. */
function WhereItLeads({ message }: { message: Message }) {
  const { caseId, leadsTo } = message;
  const lead = (words: string, go: () => void) => (
    <Button
      small
      kind="secondary"
      onPress={() => {
        markRead(message);
        go();
      }}
    >
      {words}
    </Button>
  );
  if (caseId !== null) return lead('看这件业务', () => open('/packages/case/case/index', { case: caseId }));
  if (leadsTo === undefined) return null;
  const { page, words } = memberPlaces[leadsTo];
  return lead(words, () => open(`/${page}`, {}));
}
