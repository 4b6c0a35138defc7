import type { ChannelRecord, MessageRecord } from './message-record';
import type { NoticeEntry } from './notice-entry';
import { renderNotice } from './render-notice';
import { wechatCard } from './wechat-card';

/** The message of a notice before anything is sent; its words are fixed here, once. */
export function newMessage(entry: NoticeEntry, hotline: string, now: Date): MessageRecord {
  const { title, body, smsText, smsFallback, everyWay } = renderNotice(entry.notice, entry.facts, {
    at: entry.at,
    hotline,
  });
  // WeChat knows those who have an account.
  const quiet = entry.facts.quiet === true;
  const card = entry.to === undefined && !quiet ? wechatCard(entry.notice, entry.facts, entry.at) : null;
  return {
    _id: entry.messageId,
    userId: entry.userId,
    caseId: entry.caseId,
    ...(entry.leadsTo && { leadsTo: entry.leadsTo }),
    ...(entry.to && { to: entry.to }),
    notice: entry.notice,
    title,
    body,
    smsText,
    smsFallback,
    ...(everyWay && { everyWay: true as const }),
    card,
    at: entry.at,
    deadlineAt: entry.deadlineAt,
    readAt: null,
    wechat: { ...channel(card !== null, now), recipient: null, templateId: null, msgId: null },
    sms: { ...channel(smsFallback, now), askAt: null, asks: 0 },
    done: false,
    dueAt: now,
  };
}

function channel(wanted: boolean, now: Date): ChannelRecord {
  const start = { tries: 0, at: now, claimedAt: null, nextAt: now };
  return wanted
    ? { ...start, state: 'waiting', note: 'none' }
    : { ...start, state: 'skipped', note: 'not-wanted' };
}
