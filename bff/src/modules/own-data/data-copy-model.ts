import { Schema, type Connection, type Model } from 'mongoose';
import { indexOwing, type OwingRow } from '../../platform/owing';
import type { DataCopy } from './domain/data-copy';

export type DataCopyRow = OwingRow & DataCopy;

const mixed = Schema.Types.Mixed;

const schema = indexOwing(
  new Schema<DataCopyRow>(
    {
      _id: String,
      version: Number,
      centreCode: String,
      outbox: [mixed],
      nextAt: Date,
      updatedAt: Date,
      userId: String,
      requestKey: String,
      askedAt: Date,
      state: String,
      file: mixed,
    },
    { collection: 'data-copies', versionKey: false, minimize: false, strict: 'throw' },
  ),
);
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ userId: 1, askedAt: -1 });

export function dataCopyModel(connection: Connection): Model<DataCopyRow> {
  return (connection.models['data-copy'] ??
    connection.model('data-copy', schema)) as unknown as Model<DataCopyRow>;
}
