import type { Connection } from '../../platform/mongo';
import { OwingRecords } from '../../platform/owing';
import { bundleModel, type BundleRow } from './bundle-model';

/** 一件事 under way and over; a change is one conditional write on `{_id, version}`. */
export class BundleRecords extends OwingRecords<BundleRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(bundleModel(connection), served);
  }

  async findByRequest(userId: string, requestKey: string): Promise<BundleRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<BundleRow>();
  }
}
