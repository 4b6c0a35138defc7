import mongoose, { type Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { certificateModel, type CertificateRow } from './certificate-model';

const { trusted } = mongoose;

/** 证明 that were asked for. */
export class CertificateRecords extends OwingRecords<CertificateRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(certificateModel(connection), served);
  }

  async findByKey(userId: string, requestKey: string): Promise<CertificateRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<CertificateRow>();
  }

  async findByNumber(number: string): Promise<CertificateRow | null> {
    return this.model.findOne({ 'drawn.number': number }).lean<CertificateRow>();
  }

  /** The newest first. */
  async listOf(userId: string, limit: number): Promise<CertificateRow[]> {
    return this.model.find({ userId }).sort({ askedAt: -1 }).limit(limit).lean<CertificateRow[]>();
  }

  async countSince(userId: string, since: Date): Promise<number> {
    return this.model.countDocuments({ userId, askedAt: trusted({ $gte: since }) });
  }
}
