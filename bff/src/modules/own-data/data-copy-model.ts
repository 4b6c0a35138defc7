import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { DataCopy } from './domain/data-copy';

export type DataCopyRow = OwingRow & DataCopy;

const mixed = Schema.Types.Mixed;

const schema = owingSchema<DataCopyRow>('data-copies', {
  userId: String,
  requestKey: String,
  askedAt: Date,
  state: String,
  file: mixed,
});
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ userId: 1, askedAt: -1 });

export function dataCopyModel(connection: Connection): Model<DataCopyRow> {
  return (connection.models['data-copy'] ??
    connection.model('data-copy', schema)) as unknown as Model<DataCopyRow>;
}
