import { Schema, type Connection, type Model } from 'mongoose';
import { indexOwing, type OwingRow } from '../../platform/owing';
import type { Certificate } from './domain/certificate-record';

export type CertificateRow = OwingRow & Certificate;

const mixed = Schema.Types.Mixed;

const schema = indexOwing(
  new Schema<CertificateRow>(
    {
      _id: String,
      version: Number,
      centreCode: String,
      outbox: [mixed],
      nextAt: Date,
      updatedAt: Date,
      userId: String,
      requestKey: String,
      name: String,
      year: Number,
      askedAt: Date,
      state: String,
      silentSince: Date,
      refusal: String,
      personMasked: String,
      drawn: mixed,
      withdrawn: mixed,
    },
    { collection: 'certificates', versionKey: false, minimize: false, strict: 'throw' },
  ),
);
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ userId: 1, askedAt: -1 });
schema.index({ 'drawn.number': 1 }, { unique: true, sparse: true });

export function certificateModel(connection: Connection): Model<CertificateRow> {
  return (connection.models['certificate'] ??
    connection.model('certificate', schema)) as unknown as Model<CertificateRow>;
}
