import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { TransferIn } from './domain/transfer-in';
import type { TransferOut } from './domain/transfer-out';

export type TransferRow = TransferIn & OwingRow;
export type TransferOutRow = TransferOut & OwingRow;

const mixed = Schema.Types.Mixed;

const inSchema = owingSchema<TransferRow>('transfers-in', {
  state: String,
  userId: String,
  memberNo: String,
  nameMasked: String,
  sequence: Number,
  requestKey: String,
  requestHash: String,
  from: mixed,
  theirAccountNo: String,
  accountNo: String,
  signature: mixed,
  askedAt: Date,
  sentAt: Date,
  toldAt: Date,
  endedAt: Date,
  expected: mixed,
  payments: [mixed],
  looking: mixed,
  reminded: String,
  reason: String,
  timeline: [mixed],
});
// Never two at once: not a partial index on the state, for the same reason as of cases.
inSchema.index({ memberNo: 1, sequence: 1 }, { unique: true });
inSchema.index({ userId: 1, requestKey: 1 }, { unique: true });
inSchema.index({ centreCode: 1, state: 1, askedAt: -1 });

export function transferInModel(connection: Connection): Model<TransferRow> {
  const model = connection.models['transfer-in'] ?? connection.model('transfer-in', inSchema);
  return model as unknown as Model<TransferRow>;
}

const outSchema = owingSchema<TransferOutRow>('transfers-out', {
  requestId: String,
  state: String,
  userId: String,
  memberNo: String,
  accountNo: String,
  nameMasked: String,
  toCentre: String,
  askedAt: Date,
  movesAt: Date,
  letGoAt: Date,
  amountFen: Number,
  looking: mixed,
  reason: String,
  timeline: [mixed],
});
outSchema.index({ userId: 1, askedAt: -1 });
outSchema.index({ centreCode: 1, state: 1, askedAt: -1 });

export function transferOutModel(connection: Connection): Model<TransferOutRow> {
  const model = connection.models['transfer-out'] ?? connection.model('transfer-out', outSchema);
  return model as unknown as Model<TransferOutRow>;
}

/** How far a centre has read what others ask of it; its id is made of the centre's code. */
export interface LetterBoxRow extends OwingRow {
  seen: number;
}

const boxSchema = owingSchema<LetterBoxRow>('transfer-letter-boxes', { seen: Number });

export function letterBoxModel(connection: Connection): Model<LetterBoxRow> {
  const model =
    connection.models['transfer-letter-box'] ?? connection.model('transfer-letter-box', boxSchema);
  return model as unknown as Model<LetterBoxRow>;
}
