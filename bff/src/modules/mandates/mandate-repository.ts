import type { Connection } from 'mongoose';
import { OwingRecords, type OwingChange } from '../../platform/owing';
import type { MandateChange } from './domain/decide';
import { mandateModel, type MandateRow } from './mandate-model';

/** More than anybody ever signs, or is asked. */
const mostOfMember = 100;

type Filter = Record<string, unknown>;

/** 委托; a change is one conditional write on `{_id, version}`. */
export class MandateRecords extends OwingRecords<MandateRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(mandateModel(connection), served);
  }

  /** Null: somebody changed it first. */
  async write(row: MandateRow, change: MandateChange, now: Date): Promise<MandateRow | null> {
    return this.commit(row, change as OwingChange<MandateRow>, now);
  }

  async findByRequest(principalId: string, requestKey: string): Promise<MandateRow | null> {
    return this.model.findOne({ principalId, requestKey }).lean<MandateRow>();
  }

  /** What somebody signed, newest first. */
  async listGiven(principalId: string): Promise<MandateRow[]> {
    return this.listWhere({ principalId });
  }

  /** What somebody is asked to do, or does or did, for others, newest first. */
  async listReceived(agentId: string): Promise<MandateRow[]> {
    return this.listWhere({ agentId });
  }

  private async listWhere(where: Filter): Promise<MandateRow[]> {
    return this.model.find(where).sort({ createdAt: -1, _id: -1 }).limit(mostOfMember).lean<MandateRow[]>();
  }
}
