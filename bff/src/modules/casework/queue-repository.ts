import mongoose from 'mongoose';
import { clockMarks, type CaseState, type QueueQuery } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { CaseRecord, CaseRepository } from '../applications';

const { trusted } = mongoose;

/** States that staff have to do with; drafts are the member's own. */
export const queueStates: readonly CaseState[] = [
  'received',
  'correction',
  'accepted',
  'review',
  'paused',
  'approved',
  'paying',
  'pay-unknown',
  'pay-failed',
  'pay-stopped',
  'recheck',
  'hearing',
  'revoked',
];

export interface QueueScope {
  centreCode: string;
  /** null: every district of the centre; otherwise its own cases, and what its windows took in for another. */
  districtCode: string | null;
  staffId: string;
  /** At the centre. */
  today: string;
}

interface Page {
  after: string | undefined;
  limit: number;
}

/** More than a centre ever has open at once. */
const mostClaims = 500;

type Filter = Record<string, unknown>;

/** Reads of many cases for staff; the case's own repository stays small. */
export class QueueRepository {
  constructor(private readonly cases: CaseRepository) {}

  async list(query: QueueQuery, scope: QueueScope, page: Page): Promise<CaseRecord[]> {
    const filter = { $and: [this.filterOf(query, scope, true), after(page.after)] };
    const rows = this.cases.model.find(filter).sort({ queueDueAt: 1, _id: 1 });
    return rows.limit(page.limit).lean<CaseRecord[]>();
  }

  /** 督办: owner and clock of everything that has passed half of its term. */
  async listMarked(scope: QueueScope): Promise<Pick<CaseRecord, 'owner' | 'clock'>[]> {
    const filter = {
      ...ofScope(scope),
      'clock.marksDone': trusted({ $in: [...clockMarks] }),
      state: trusted({ $in: [...queueStates] }),
    };
    return this.cases.model
      .find(filter, { owner: 1, clock: 1 })
      .lean<Pick<CaseRecord, 'owner' | 'clock'>[]>();
  }

  async total(query: QueueQuery, scope: QueueScope): Promise<number> {
    return this.cases.model.countDocuments(this.filterOf(query, scope, true));
  }

  /** How many in each state, for the same filters but the state's. */
  async countByState(query: QueueQuery, scope: QueueScope): Promise<{ state: CaseState; count: number }[]> {
    const counts = await this.cases.model.aggregate<{ _id: CaseState; count: number }>([
      { $match: this.filterOf(query, scope, false) },
      { $group: { _id: '$state', count: { $sum: 1 } } },
    ]);
    const byState = new Map(counts.map(({ _id, count }) => [_id, count]));
    return queueStates.map((state) => ({ state, count: byState.get(state) ?? 0 }));
  }

  async findBy(anyOf: Record<string, string[]>, scope: QueueScope, limit: number): Promise<CaseRecord[]> {
    const filter: Filter = {
      $or: Object.entries(anyOf).map(([field, values]) => ({ [field]: trusted({ $in: values }) })),
    };
    const state = trusted({ $ne: 'draft' as const });
    return this.cases.model
      .find({ $and: [filter, ofScope(scope)], state })
      .sort({ createdAt: -1 })
      .limit(limit)
      .lean<CaseRecord[]>();
  }

  /** Claims that are open, or of which more came in than was owed; the first due first. */
  async listClaims(scope: QueueScope): Promise<CaseRecord[]> {
    const surplus = { 'claim.repayments.surplusFen': trusted({ $gt: 0 }) };
    const filter = { $and: [ofScope(scope), { $or: [{ state: 'revoked' }, surplus] }] };
    return this.cases.model
      .find({ ...filter, claim: trusted({ $exists: true }) })
      .sort({ queueDueAt: 1, _id: 1 })
      .limit(mostClaims)
      .lean<CaseRecord[]>();
  }

  private filterOf(query: QueueQuery, scope: QueueScope, withState: boolean): Filter {
    const asked = scope.districtCode === null ? query.districtCode : undefined;
    const wanted = queueStates.filter((state) => !withState || (query.state ?? state) === state);
    return {
      $and: [ofScope(scope), ofHold(query, scope)],
      state: trusted({ $in: wanted }),
      ...(query.mark !== undefined && { 'clock.marksDone': query.mark }),
      ...(query.ownerId !== undefined && { 'owner.staffId': query.ownerId }),
      ...(asked !== undefined && { districtCode: asked }),
      ...(query.itemCode !== undefined && { itemCode: query.itemCode }),
      ...(query.owner === 'me' && { 'owner.staffId': scope.staffId }),
      ...(query.owner === 'nobody' && { owner: null }),
    };
  }
}

/** What is on hold comes back by itself: the day is asked, nothing has to happen. */
function ofHold({ held }: QueueQuery, { today }: QueueScope): Filter {
  if (held === 'with') return {};
  if (held === 'only') return { 'hold.until': trusted({ $gt: today }) };
  return { $or: [{ hold: null }, { 'hold.until': trusted({ $lte: today }) }] };
}

function ofScope({ centreCode, districtCode }: QueueScope): Filter {
  if (districtCode === null) return { centreCode };
  return { centreCode, $or: [{ districtCode }, { 'intake.districtCode': districtCode }] };
}

/** The cursor is the last row's due time and id. */
function after(cursor: string | undefined): Filter {
  if (cursor === undefined) return {};
  const [due = '', caseId = ''] = cursor.split('_');
  const dueAt = new Date(due);
  if (Number.isNaN(dueAt.getTime()) || caseId === '')
    throw new AppError('request.invalid', { fields: { cursor: '页码不对' } });
  return {
    $or: [{ queueDueAt: trusted({ $gt: dueAt }) }, { queueDueAt: dueAt, _id: trusted({ $gt: caseId }) }],
  };
}

export function cursorOf(record: CaseRecord): string {
  return `${record.queueDueAt.toISOString()}_${record._id}`;
}
