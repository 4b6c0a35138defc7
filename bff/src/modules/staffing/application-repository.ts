import mongoose, { type Model } from 'mongoose';
import { staffingModels, type ApplicationRecord, type OfficerRef } from './staffing-models';
import type { Connection } from '../../platform/mongo';

const { trusted } = mongoose;

/** What was decided long ago is read in the history of rights. */
const mostShown = 200;

interface Decision {
  status: 'done' | 'declined';
  decidedBy: OfficerRef;
  decidedAt: Date;
  declineWords?: string;
}

/** Applications for accounts; one that is decided is never changed again. */
export class ApplicationRepository {
  private readonly model: Model<ApplicationRecord>;

  constructor(connection: Connection) {
    this.model = staffingModels(connection).applications;
  }

  async insert(record: ApplicationRecord): Promise<void> {
    await this.model.create(record);
  }

  async find(applicationId: string): Promise<ApplicationRecord | null> {
    return this.model.findById(applicationId).lean<ApplicationRecord>();
  }

  /** Those that wait first, then the newest. */
  async list(centreCode: string): Promise<ApplicationRecord[]> {
    const [waiting, others] = await Promise.all([
      this.listWaiting(centreCode),
      this.model
        .find({ centreCode, status: trusted({ $in: ['done', 'declined'] }) })
        .sort({ decidedAt: -1 })
        .limit(mostShown)
        .lean<ApplicationRecord[]>(),
    ]);
    return [...waiting, ...others];
  }

  async listWaiting(centreCode: string): Promise<ApplicationRecord[]> {
    return this.model
      .find({ centreCode, status: 'waiting' })
      .sort({ appliedAt: 1 })
      .lean<ApplicationRecord[]>();
  }

  /** False where somebody decided it first. */
  async decide(applicationId: string, decision: Decision): Promise<boolean> {
    const written = await this.model.updateOne({ _id: applicationId, status: 'waiting' }, { $set: decision });
    return written.matchedCount === 1;
  }
}
