import type { Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { threadModel, type ThreadRow } from './thread-model';

/** 对话, one for each case; there is none until somebody writes or looks. */
export class ThreadRecords extends OwingRecords<ThreadRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(threadModel(connection), served);
  }

  async findByEnvelope(envelope: string): Promise<ThreadRow | null> {
    const where: Record<string, unknown> = { 'said.envelope': envelope };
    return this.model.findOne(where).lean<ThreadRow>();
  }

  async forget(caseId: string): Promise<void> {
    await this.model.deleteOne({ _id: caseId });
  }
}
