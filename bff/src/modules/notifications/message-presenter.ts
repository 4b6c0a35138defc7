import type { ChannelName, Message } from '@gjj/shared-types';
import { channelWords } from './domain/channel-words';
import type { ChannelRecord, MessageRecord } from './domain/message-record';

export function presentMessage(record: MessageRecord): Message {
  return {
    messageId: record._id as Message['messageId'],
    caseId: record.caseId as Message['caseId'],
    ...(record.leadsTo && { leadsTo: record.leadsTo }),
    ...(record.to && { toMasked: record.to.nameMasked }),
    notice: record.notice,
    title: record.title,
    body: record.body,
    sentAt: record.at.toISOString(),
    readAt: record.readAt?.toISOString() ?? null,
    channels: [
      { channel: 'inbox', state: 'delivered', tries: 1, words: '已放进消息', at: record.at.toISOString() },
      presentChannel('wechat', record.wechat),
      presentChannel('sms', record.sms),
    ],
  };
}

function presentChannel(
  channel: ChannelName,
  { state, tries, note, at }: ChannelRecord,
): Message['channels'][number] {
  return { channel, state, tries, words: channelWords(state, note), at: at.toISOString() };
}
