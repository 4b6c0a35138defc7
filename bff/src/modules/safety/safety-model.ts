import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../platform/mongo';
import { indexOwing, type OwingRow } from '../../platform/owing';
import type { MemberSafety } from './domain/member-safety';
import type { SafetyRequest } from './domain/safety-request';

/** As they are kept; a member's record has the member's id. */
export type SafetyRow = OwingRow & MemberSafety;
export type RequestRow = OwingRow & SafetyRequest;

const mixed = Schema.Types.Mixed;
const owing = {
  _id: String,
  version: Number,
  centreCode: String,
  outbox: [mixed],
  nextAt: Date,
  updatedAt: Date,
};

/** Their inner shapes are those of the domain; they are only ever written through OwingRecords. */
const safetySchema = new Schema<SafetyRow>(
  {
    ...owing,
    lock: mixed,
    opensAt: Date,
    limits: mixed,
    raise: mixed,
    spent: [mixed],
    devices: [mixed],
    formerPhone: mixed,
    toldIds: [String],
  },
  { collection: 'member_safety', versionKey: false, minimize: false, strict: 'throw' },
);

const requestSchema = new Schema<RequestRow>(
  {
    ...owing,
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
  },
  { collection: 'safety_requests', versionKey: false, minimize: false, strict: 'throw' },
);
requestSchema.index({ key: 1 }, { unique: true });
// One of a kind waits at a time; what is decided gives its place free.
requestSchema.index({ waitsFor: 1 }, { unique: true });
requestSchema.index({ centreCode: 1, 'asked.at': -1 });

export function safetyModel(connection: Connection): Model<SafetyRow> {
  return connection.model<SafetyRow>('MemberSafety', indexOwing(safetySchema));
}

export function safetyRequestModel(connection: Connection): Model<RequestRow> {
  return connection.model<RequestRow>('SafetyRequest', indexOwing(requestSchema));
}
