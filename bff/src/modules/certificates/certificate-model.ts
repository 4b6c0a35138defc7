import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { Certificate } from './domain/certificate-record';

export type CertificateRow = OwingRow & Certificate;

const mixed = Schema.Types.Mixed;

const schema = owingSchema<CertificateRow>('certificates', {
  userId: String,
  requestKey: String,
  name: String,
  year: Number,
  loanNo: String,
  askedAt: Date,
  state: String,
  silentSince: Date,
  refusal: String,
  personMasked: String,
  drawn: mixed,
  withdrawn: mixed,
});
schema.index({ userId: 1, requestKey: 1 }, { unique: true });
schema.index({ userId: 1, askedAt: -1 });
schema.index({ 'drawn.number': 1 }, { unique: true, sparse: true });

export function certificateModel(connection: Connection): Model<CertificateRow> {
  return (connection.models['certificate'] ??
    connection.model('certificate', schema)) as unknown as Model<CertificateRow>;
}
