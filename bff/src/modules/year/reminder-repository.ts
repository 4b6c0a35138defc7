import type { Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { reminderModel, type ReminderRow } from './reminder-model';

export class ReminderRepository extends OwingRecords<ReminderRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(reminderModel(connection), served);
  }

  async findOf(userId: string, itemCode: string): Promise<ReminderRow | null> {
    return this.model.findOne({ userId, itemCode }).lean<ReminderRow>();
  }

  async listOf(userId: string): Promise<ReminderRow[]> {
    return this.model.find({ userId }).lean<ReminderRow[]>();
  }
}
