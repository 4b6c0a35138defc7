import { Schema, type Connection, type Model } from 'mongoose';
import type { MessageRecord } from './domain/message-record';

const mixed = Schema.Types.Mixed;

/** Its inner shape is MessageRecord's; it is only ever written by MessageRepository. */
const schema = new Schema<MessageRecord>(
  {
    _id: String,
    userId: String,
    caseId: String,
    leadsTo: String,
    to: mixed,
    notice: String,
    title: String,
    body: String,
    smsText: String,
    smsFallback: Boolean,
    everyWay: Boolean,
    card: mixed,
    at: Date,
    deadlineAt: Date,
    readAt: Date,
    wechat: mixed,
    sms: mixed,
    done: Boolean,
    dueAt: Date,
  },
  { collection: 'messages', versionKey: false, minimize: false, strict: 'throw' },
);

schema.index({ userId: 1, at: -1, _id: -1 });
schema.index({ userId: 1, readAt: 1 });
schema.index({ caseId: 1, at: 1 });
schema.index({ dueAt: 1 }, { partialFilterExpression: { done: false }, name: 'open_by_due' });
schema.index({ 'wechat.recipient': 1, 'wechat.templateId': 1, 'wechat.claimedAt': 1 });
schema.index({ 'wechat.msgId': 1 });
schema.index({ 'sms.askAt': 1 }, { partialFilterExpression: { 'sms.state': 'sent' }, name: 'unasked_texts' });
schema.index({ 'wechat.note': 1, deadlineAt: 1 });
schema.index({ 'sms.note': 1, deadlineAt: 1 });

export function messageModel(connection: Connection): Model<MessageRecord> {
  const model = connection.models['message'] ?? connection.model('message', schema);
  return model as unknown as Model<MessageRecord>;
}
