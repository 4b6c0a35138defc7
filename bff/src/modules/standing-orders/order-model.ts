import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { OrderRecord } from './domain/order-record';

/** An order as it is stored: with what it owes and the next moment of its clock. */
export type OrderRow = OrderRecord & OwingRow;

const mixed = Schema.Types.Mixed;
const schema = owingSchema<OrderRow>('standing-orders', {
  state: String,
  userId: String,
  memberNo: String,
  itemCode: String,
  itemName: String,
  sequence: Number,
  requestKey: String,
  requestHash: String,
  every: String,
  month: Number,
  dayOfMonth: Number,
  amount: mixed,
  card: mixed,
  endOn: String,
  answers: mixed,
  frozenAnswers: [mixed],
  questionKeys: [String],
  waivedMaterials: mixed,
  heldAtSigning: [String],
  expectedFen: Number,
  signatures: [mixed],
  next: mixed,
  waitUntil: Date,
  toldEndOn: String,
  runs: [mixed],
  why: mixed,
  timeline: [mixed],
  createdAt: Date,
});
// One that runs per member and item: not a partial index on the state, for the same reason as of cases.
schema.index({ userId: 1, itemCode: 1, sequence: 1 }, { unique: true });
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ 'card.cardId': 1 });

export function orderModel(connection: Connection): Model<OrderRow> {
  const model = connection.models['standing-order'] ?? connection.model('standing-order', schema);
  return model as unknown as Model<OrderRow>;
}
