import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { Thread } from './domain/thread';

/** A thread as it is stored, with what it owes. */
export type ThreadRow = Thread & OwingRow;

const mixed = Schema.Types.Mixed;
const schema = owingSchema<ThreadRow>('case_threads', {
  userId: String,
  said: [mixed],
  memberReadAt: Date,
  staffReadAt: Date,
  staffReads: [mixed],
});
schema.index({ 'said.envelope': 1 }, { sparse: true });

export function threadModel(connection: Connection): Model<ThreadRow> {
  const model = connection.models['case-thread'] ?? connection.model('case-thread', schema);
  return model as unknown as Model<ThreadRow>;
}
