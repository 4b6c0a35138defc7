import type { MatterKind, MattersQuery } from '@gjj/shared-types';
import mongoose, { type Connection } from 'mongoose';
import { OwingRecords } from '../../platform/owing';
import { matterModel, type MatterRow } from './matter-model';

const { trusted } = mongoose;
const openStates = ['received', 'in-hand'];
/** More than anybody has; older ones are found by their number. */
const mostOfMember = 100;

type Filter = Record<string, unknown>;

/** Where a page of the queue ended. */
interface Place {
  dueAt: Date;
  id: string;
}

const afterPlace = ({ dueAt, id }: Place): Filter => ({
  $or: [{ queueDueAt: trusted({ $gt: dueAt }) }, { queueDueAt: dueAt, _id: trusted({ $gt: id }) }],
});

export class MatterRecords extends OwingRecords<MatterRow> {
  constructor(connection: Connection, served: readonly string[]) {
    super(matterModel(connection), served);
  }

  async findByRequest(userId: string, requestKey: string): Promise<MatterRow | null> {
    return this.model.findOne({ userId, requestKey }).lean<MatterRow>();
  }

  /** The one of whose words one names this envelope. */
  async findByEnvelope(envelope: string): Promise<MatterRow | null> {
    const where: Filter = { 'said.envelope': envelope };
    return this.model.findOne(where).lean<MatterRow>();
  }

  /** Newest first. */
  async listOfMember(userId: string): Promise<MatterRow[]> {
    const where: Filter = { userId };
    return this.model.find(where).sort({ receivedAt: -1, _id: -1 }).limit(mostOfMember).lean<MatterRow[]>();
  }

  async listOpenDisputes(userId: string, accountNo: string): Promise<MatterRow[]> {
    const where: Filter = { userId, state: trusted({ $in: openStates }), 'disputed.accountNo': accountNo };
    return this.model.find(where).lean<MatterRow[]>();
  }

  /** What is due first stands first. */
  async listQueue(
    filter: MattersQuery,
    of: { centreCode: string; staffId: string; now: Date },
    after: Place | null,
    limit: number,
  ): Promise<MatterRow[]> {
    const where = { ...queueFilter(filter, of), ...(after && afterPlace(after)) };
    return this.model.find(where).sort({ queueDueAt: 1, _id: 1 }).limit(limit).lean<MatterRow[]>();
  }

  async countQueue(
    filter: MattersQuery,
    of: { centreCode: string; staffId: string; now: Date },
  ): Promise<number> {
    return this.model.countDocuments(queueFilter(filter, of));
  }

  async countOpenByKind(centreCode: string): Promise<Partial<Record<MatterKind, number>>> {
    const rows = await this.model.aggregate<{ _id: MatterKind; count: number }>([
      { $match: { centreCode, state: { $in: openStates } } },
      { $group: { _id: '$kind', count: { $sum: 1 } } },
    ]);
    return Object.fromEntries(rows.map(({ _id, count }) => [_id, count]));
  }

  async countOpenOf(userId: string): Promise<number> {
    const where: Filter = { userId, state: trusted({ $in: openStates }) };
    return this.model.countDocuments(where);
  }

  /** Of all centres: answers that are late, and corrections that the ledger has not answered since a moment. */
  async countTroubles(now: Date, askedBefore: Date): Promise<{ overdue: number; silent: number }> {
    const open: Filter = { state: trusted({ $in: openStates }), queueDueAt: trusted({ $lt: now }) };
    const asked: Filter = { 'correction.state': 'asked', 'correction.at': trusted({ $lt: askedBefore }) };
    const [overdue, silent] = await Promise.all([
      this.model.countDocuments(open),
      this.model.countDocuments(asked),
    ]);
    return { overdue, silent };
  }
}

function queueFilter(
  { matterKind, matterState = 'open', owner, late }: MattersQuery,
  of: { centreCode: string; staffId: string; now: Date },
): Filter {
  return {
    centreCode: of.centreCode,
    state: matterState === 'open' ? trusted({ $in: openStates }) : matterState,
    ...(matterKind !== undefined && { kind: matterKind }),
    ...(owner === 'me' && { 'owner.staffId': of.staffId }),
    ...(owner === 'nobody' && { owner: null }),
    ...(late === 'yes' && { 'clock.dueAt': trusted({ $lt: of.now }) }),
  };
}
