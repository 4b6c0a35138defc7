import type { ChannelState } from '@gjj/shared-types';
import type { ChannelNote } from './message-record';

/** A reason, where there is one, says more than the state. */
const noteWords: Record<ChannelNote, string | null> = {
  none: null,
  'not-wanted': '这条消息不用这种方式',
  'no-account': '没有可用的联系方式',
  'no-quota': '没有可用的微信通知次数',
  refused: '微信没有接收',
  later: '对方忙，稍后再发',
  'gave-up': '多次没有发成',
  'no-answer': '对方没有答复，不重复发送',
  undeliverable: '没有送到',
  'no-receipt': '短信平台没有这条短信的记录',
  'other-way': '已用微信通知',
};

const stateWords: Record<ChannelState, string> = {
  waiting: '等待发送',
  sending: '正在发送',
  sent: '已发出',
  delivered: '已送达',
  skipped: '没有发送',
  failed: '没有发成',
  unknown: '不确定是否送达',
};

export function channelWords(state: ChannelState, note: ChannelNote): string {
  return noteWords[note] ?? stateWords[state];
}
