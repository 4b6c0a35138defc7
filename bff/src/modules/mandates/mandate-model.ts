import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { MandateRecord } from './domain/mandate';

/** A mandate as it is stored: with what it owes and the next moment of its clock. */
export type MandateRow = MandateRecord & OwingRow;

const mixed = Schema.Types.Mixed;
const schema = owingSchema<MandateRow>('mandates', {
  state: String,
  principalId: String,
  principalName: String,
  agentName: String,
  agentKnownBy: mixed,
  agentId: String,
  items: [mixed],
  endOn: String,
  limitFen: Number,
  card: mixed,
  requestKey: String,
  requestHash: String,
  signature: mixed,
  answerBy: String,
  answeredAt: Date,
  ended: mixed,
  acts: [mixed],
  createdAt: Date,
});
schema.index({ principalId: 1, requestKey: 1 }, { unique: true });
schema.index({ principalId: 1, createdAt: -1 });
schema.index({ agentId: 1, createdAt: -1 });

export function mandateModel(connection: Connection): Model<MandateRow> {
  const model = connection.models['mandate'] ?? connection.model('mandate', schema);
  return model as unknown as Model<MandateRow>;
}
