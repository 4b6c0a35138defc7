import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { Matter } from './domain/matter';

/** 一件反映, as it is kept. */
export interface MatterRow extends OwingRow, Omit<Matter, 'centreCode'> {
  /** Made by whoever opened it: one matter for one key. */
  requestKey: string;
  bodyHash: string;
  nameMasked: string;
  phoneMasked: string | null;
  /** Its place in the queue. */
  queueDueAt: Date;
}

const mixed = Schema.Types.Mixed;
const schema = owingSchema<MatterRow>('matters', {
  number: String,
  kind: String,
  state: String,
  userId: String,
  receivedAt: Date,
  caseId: String,
  itemName: String,
  stars: Number,
  seen: mixed,
  disputed: mixed,
  window: mixed,
  owner: mixed,
  clock: mixed,
  said: [mixed],
  reopened: Number,
  reopenBy: String,
  correction: mixed,
  requestKey: String,
  bodyHash: String,
  nameMasked: String,
  phoneMasked: String,
  queueDueAt: Date,
});
schema.index({ number: 1 }, { unique: true });
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ userId: 1, receivedAt: -1 });
schema.index({ 'said.envelope': 1 }, { sparse: true });
schema.index({ centreCode: 1, state: 1, queueDueAt: 1, _id: 1 });

export function matterModel(connection: Connection): Model<MatterRow> {
  const model = connection.models['matter'] ?? connection.model('matter', schema);
  return model as unknown as Model<MatterRow>;
}
