import type { Model } from 'mongoose';
import { staffingModels, type TrainingRecord } from './staffing-models';
import type { Connection } from '../../platform/mongo';

/** Training notes; only ever added to. */
export class TrainingRepository {
  private readonly model: Model<TrainingRecord>;

  constructor(connection: Connection) {
    this.model = staffingModels(connection).training;
  }

  async add(record: TrainingRecord): Promise<void> {
    await this.model.create(record);
  }

  /** Newest first. */
  async listOf(staffId: string): Promise<TrainingRecord[]> {
    return this.model.find({ staffId }).sort({ on: -1, at: -1 }).lean<TrainingRecord[]>();
  }

  async list(): Promise<TrainingRecord[]> {
    return this.model.find({}).lean<TrainingRecord[]>();
  }
}
