import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../platform/mongo';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { MemberSafety } from './domain/member-safety';
import type { SafetyRequest } from './domain/safety-request';

/** As they are kept; a member's record has the member's id. */
export type SafetyRow = OwingRow & MemberSafety;
export type RequestRow = OwingRow & SafetyRequest;

const mixed = Schema.Types.Mixed;
/** Their inner shapes are those of the domain; they are only ever written through OwingRecords. */
const safetySchema = owingSchema<SafetyRow>('member_safety', {
  lock: mixed,
  opensAt: Date,
  limits: mixed,
  raise: mixed,
  spent: [mixed],
  devices: [mixed],
  formerPhone: mixed,
  toldIds: [String],
});

const requestSchema = owingSchema<RequestRow>('safety_requests', {
  key: String,
  bodyHash: String,
  userId: String,
  idNumberIndex: String,
  kind: String,
  cardId: String,
  phoneSealed: String,
  about: String,
  nameMasked: String,
  idNumberMasked: String,
  reason: String,
  asked: mixed,
  status: String,
  decided: mixed,
  waitsFor: String,
});
requestSchema.index({ key: 1 }, { unique: true });
// One of a kind waits at a time; what is decided gives its place free.
requestSchema.index({ waitsFor: 1 }, { unique: true });
requestSchema.index({ centreCode: 1, 'asked.at': -1 });

export function safetyModel(connection: Connection): Model<SafetyRow> {
  return connection.model<SafetyRow>('MemberSafety', safetySchema);
}

export function safetyRequestModel(connection: Connection): Model<RequestRow> {
  return connection.model<RequestRow>('SafetyRequest', requestSchema);
}
