import type { MemberSafety as MemberSafetyView } from '@gjj/shared-types';
import type { Connection } from '../../platform/mongo';
import { OwingRecords } from '../../platform/owing';
import { safetyRequestModel, type RequestRow } from './safety-model';

/** What is shown of them at once. */
const newest = 100;

/** What members ask of a window and a supervisor decides. */
export class SafetyRequests {
  readonly records: OwingRecords<RequestRow>;

  /** @param served codes of the centres that this process serves */
  constructor(connection: Connection, served: readonly string[]) {
    this.records = new OwingRecords(safetyRequestModel(connection), served);
  }

  async findByKey(key: string): Promise<RequestRow | null> {
    return this.records.model.findOne({ key }).lean<RequestRow>();
  }

  /** Newest first. */
  async listOf(centreCode: string): Promise<RequestRow[]> {
    return this.records.model
      .find({ centreCode })
      .sort({ 'asked.at': -1 })
      .limit(newest)
      .lean<RequestRow[]>();
  }

  async waitingOf(userId: string): Promise<MemberSafetyView['waiting']> {
    const rows = await this.records.model.find({ userId, status: 'waiting' }).lean<RequestRow[]>();
    return rows.map(({ _id, kind, asked }) => ({
      requestId: _id as MemberSafetyView['waiting'][number]['requestId'],
      kind,
      askedAt: asked.at.toISOString(),
    }));
  }
}
