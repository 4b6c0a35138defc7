import type { Message } from '@gjj/shared-types';

const channelNames = { inbox: '消息', wechat: '微信', sms: '短信' } as const;

/** Where the message went and whether it got there. */
export function ChannelList({ channels }: { channels: Message['channels'] }) {
  const told = channels.filter(({ channel }) => channel !== 'inbox');
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
