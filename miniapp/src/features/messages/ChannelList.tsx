import type { Message } from '@gjj/shared-types';

const channelNames = { inbox: '消息', wechat: '微信', sms: '短信' } as const;

/** Where the message went and whether it got there; ways that were not used for it say nothing to the member. */
export function ChannelList({ channels }: { channels: Message['channels'] }) {
  const told = channels.filter(({ channel, state }) => channel !== 'inbox' && state !== 'skipped');
  if (told.length === 0) return null;
  return (
    <div className="secondary">
      {told.map((report) => (
        <div key={report.channel}>
          {channelNames[report.channel] ?? report.channel}：{report.words}
        </div>
      ))}
    </div>
  );
}
