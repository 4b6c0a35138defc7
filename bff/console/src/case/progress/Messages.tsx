import { timeInWords, type Message } from '@gjj/shared-types';
import { Tag } from '../../look/Tag';
import { channelStateWords, channelWords } from './channel-words';

function Channel({ report }: { report: Message['channels'][number] }) {
  const state = channelStateWords[report.state];
  return (
    <li>
      <Tag tone={state.tone}>
        {channelWords[report.channel]}：{state.words}
      </Tag>
      <span className="quiet"> {report.words}</span>
    </li>
  );
}

/** An heir has no inbox: whether it arrived is told by the phone alone. */
function readWords({ toMasked, readAt }: Message): string {
  if (toMasked !== undefined) return `，告诉${toMasked}`;
  return readAt === null ? '，职工未读' : `，职工 ${timeInWords(readAt)} 已读`;
}

/** What the member was told, newest first, and whether it arrived. */
export function Messages({ messages }: { messages: Message[] }) {
  if (messages.length === 0) return <p className="quiet">还没有给职工发过消息。</p>;
  return (
    <ul className="plain-list">
      {messages
        .toSorted((a, b) => b.sentAt.localeCompare(a.sentAt))
        .map((message) => (
          <li key={message.messageId}>
            <strong>{message.title}</strong>
            <span className="quiet">
              {' '}
              {timeInWords(message.sentAt)}
              {readWords(message)}
            </span>
            <p className="typed quiet">{message.body}</p>
            <ul className="channels">
              {message.channels.map((report) => (
                <Channel key={report.channel} report={report} />
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
