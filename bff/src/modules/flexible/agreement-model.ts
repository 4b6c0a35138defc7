import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { Agreement } from './domain/agreement';

export type AgreementRow = Agreement & OwingRow;

const mixed = Schema.Types.Mixed;
const schema = owingSchema<AgreementRow>('flexible-agreements', {
  state: String,
  userId: String,
  memberNo: String,
  nameMasked: String,
  districtCode: String,
  sequence: Number,
  requestKey: String,
  requestHash: String,
  terms: mixed,
  card: mixed,
  signatures: [mixed],
  changedOn: String,
  nextMonth: String,
  debits: [mixed],
  looking: mixed,
  reason: String,
  timeline: [mixed],
  createdAt: Date,
});
// One in force per member: not a partial index on the state, for the same reason as of cases.
schema.index({ memberNo: 1, sequence: 1 }, { unique: true });
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ 'card.cardId': 1 });
schema.index({ centreCode: 1, createdAt: -1 });

export function agreementModel(connection: Connection): Model<AgreementRow> {
  const model = connection.models['flexible-agreement'] ?? connection.model('flexible-agreement', schema);
  return model as unknown as Model<AgreementRow>;
}
