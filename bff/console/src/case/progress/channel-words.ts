import type { ChannelName, ChannelState, Tone } from '@gjj/shared-types';

export const channelWords: Record<ChannelName, string> = { inbox: '站内', wechat: '微信', sms: '短信' };

export const channelStateWords: Record<ChannelState, { words: string; tone: Tone }> = {
  waiting: { words: '等待发送', tone: 'waiting' },
  sending: { words: '正在发送', tone: 'waiting' },
  sent: { words: '已发出', tone: 'good' },
  delivered: { words: '已送达', tone: 'good' },
  skipped: { words: '没有发', tone: 'neutral' },
  failed: { words: '发送失败', tone: 'bad' },
  unknown: { words: '结果不明', tone: 'action' },
};
