import type { Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { dataCopyModel, type DataCopyRow } from './data-copy-model';

/** Copies that members asked for. */
export class DataCopyRecords extends OwingRecords<DataCopyRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(dataCopyModel(connection), served);
  }

  async findByKey(userId: string, requestKey: string): Promise<DataCopyRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<DataCopyRow>();
  }

  /** The newest first. */
  async listOf(userId: string, limit: number): Promise<DataCopyRow[]> {
    return this.model.find({ userId }).sort({ askedAt: -1 }).limit(limit).lean<DataCopyRow[]>();
  }
}
