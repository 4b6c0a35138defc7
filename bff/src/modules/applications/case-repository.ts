import { caseStates, caseStateWords, statesAtTheWindow, type CaseState } from '@gjj/shared-types';
import mongoose, { type Connection, type Model } from 'mongoose';
import { isDuplicateKey } from '../../platform/duplicate-key';
import { OutboxRows } from '../../platform/owing';
import { caseModel } from './case-model';
import type { CaseRecord, Intake } from './domain/case-record';
import { lanesDue, type Lane } from './domain/outbox-entry';
import type { ShareStanding } from './domain/family-sum';
import type { CaseChange } from './domain/transition';

const { trusted } = mongoose;

export interface CaseFilter {
  states?: readonly string[];
  itemCode?: string;
  districtCode?: string;
  ownerId?: string | null;
}

/** What is set to undefined is taken out of the document. */
function keptAndGone(set: Partial<CaseRecord>) {
  const all = Object.entries(set);
  const kept = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  const gone = Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [[name, 1]] : [])));
  return { kept, gone };
}

/** More than a window has in hand at once. */
const mostIntakes = 100;

/** A case that owes something. */
export interface Owing {
  caseId: string;
  centreCode: string;
  lanes: Lane[];
}

/** Where a case stands in a member's list. */
export interface CasePlace {
  createdAt: Date;
  caseId: string;
}

/** Two cases of the same millisecond are told apart by their ids. */
function olderThan({ createdAt, caseId }: CasePlace) {
  return { $or: [{ createdAt: trusted({ $lt: createdAt }) }, { createdAt, _id: trusted({ $lt: caseId }) }] };
}

/** No money is on its way to a card: nothing handed in, paid, or ended. */
const notPaying = caseStates.filter(
  (state) => state === 'draft' || state === 'paid' || !caseStateWords[state].open,
);

const openStates = caseStates.filter((state) => caseStateWords[state].open);

/** Ends in which nothing was paid. */
const endsUnpaid: readonly CaseState[] = ['withdrawn', 'refused', 'not-accepted', 'returned', 'lapsed'];
const beingPaid: readonly CaseState[] = ['approved', 'paying', 'pay-unknown', 'pay-failed'];

/** Reads and writes of cases; a change is one conditional write on `{_id, version}`. */
export class CaseRepository {
  readonly model: Model<CaseRecord>;
  readonly outbox: OutboxRows<CaseRecord>;

  /** @param served codes of the centres that this process serves: what others owe is not its to find */
  constructor(
    connection: Connection,
    private readonly served: readonly string[],
  ) {
    this.model = caseModel(connection);
    this.outbox = new OutboxRows(this.model, () => this.ofServed());
  }

  async find(caseId: string): Promise<CaseRecord | null> {
    return this.model.findById(caseId).lean<CaseRecord>();
  }

  /** The member's newest case of an item; only the newest can be open. */
  async findNewest(userId: string, itemCode: string): Promise<CaseRecord | null> {
    return this.model.findOne({ userId, itemCode }).sort({ sequence: -1 }).lean<CaseRecord>();
  }

  /** 委托: what was begun under a mandate, newest first. */
  async listUnder(mandateId: string): Promise<CaseRecord[]> {
    return this.model
      .find({ 'mandate.mandateId': mandateId })
      .sort({ createdAt: -1, _id: -1 })
      .limit(mostIntakes)
      .lean<CaseRecord[]>();
  }

  /** False where a case with this sequence is there already: somebody was faster. */
  async insert(record: CaseRecord): Promise<boolean> {
    try {
      await this.model.create(record);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** The changed case, or null where somebody changed it first. */
  async commit(record: CaseRecord, change: CaseChange, now: Date): Promise<CaseRecord | null> {
    const push = {
      ...(change.timeline.length > 0 && { timeline: { $each: change.timeline } }),
      ...(change.outbox.length > 0 && { outbox: { $each: change.outbox } }),
    };
    const { kept, gone } = keptAndGone(change.set);
    return this.model
      .findOneAndUpdate(
        { _id: record._id, version: record.version },
        {
          $set: { ...kept, updatedAt: now },
          ...(Object.keys(gone).length > 0 && { $unset: gone }),
          $inc: { version: 1 },
          ...(Object.keys(push).length > 0 && { $push: push }),
        },
        { returnDocument: 'after' },
      )
      .lean<CaseRecord>();
  }

  /** Adds to what is only ever added to; nobody's decision rests on it, so the version stays. */
  async append(
    caseId: string,
    what: Partial<Pick<CaseRecord, 'notes' | 'reveals'>>,
  ): Promise<CaseRecord | null> {
    const push = Object.fromEntries(Object.entries(what).map(([name, rows]) => [name, { $each: rows }]));
    return this.model
      .findOneAndUpdate({ _id: caseId }, { $push: push }, { returnDocument: 'after' })
      .lean<CaseRecord>();
  }

  /** Takes an archived case away for good, and no other. */
  async forget(caseId: string): Promise<void> {
    await this.model.deleteOne({ _id: caseId, state: 'archived' });
  }

  /** Newest first, from the one after `last`. */
  async listOfMember(userId: string, last: CasePlace | null, limit: number): Promise<CaseRecord[]> {
    return this.model
      .find({ userId, ...(last !== null && olderThan(last)) })
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit)
      .lean<CaseRecord[]>();
  }

  /** Which of these pay nothing any more, or were not taken by the ledger. */
  async endedOf(caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (caseIds.length === 0) return new Set();
    const ended = await this.model
      .find(
        {
          _id: trusted({ $in: [...caseIds] }),
          $or: [{ state: trusted({ $in: [...endsUnpaid] }) }, { 'submission.status': 'refused' }],
        },
        { _id: 1 },
      )
      .lean<Pick<CaseRecord, '_id'>[]>();
    return new Set(ended.map(({ _id }) => _id));
  }

  /** How applications of a family stand that share a limit: under way, in the ledger's book, or ended without money. */
  async standingOfShares(caseIds: readonly string[]): Promise<Map<string, ShareStanding>> {
    const ended = await this.endedOf(caseIds);
    const found = await this.model
      .find({ _id: trusted({ $in: [...caseIds] }) }, { state: 1, reservation: 1, decision: 1 })
      .lean<Pick<CaseRecord, '_id' | 'state' | 'reservation' | 'decision'>[]>();
    return new Map(
      found.map(({ _id, state, reservation, decision }) => {
        const booked = reservation?.status === 'posted' ? 'in-books' : 'under-way';
        const is = ended.has(_id) || state === 'recovered' ? 'ended' : booked;
        return [_id, { is, amountFen: decision?.amountFen ?? null }];
      }),
    );
  }

  /** A member's cases of which money waits for this card. */
  async listWithRest(userId: string, cardId: string): Promise<CaseRecord[]> {
    const filter = { userId, open: true, 'card.cardId': cardId, 'card.rest': trusted({ $exists: true }) };
    return this.model.find(filter).lean<CaseRecord[]>();
  }

  /** A member's cases of which money is about to be paid, or on its way. */
  async listBeingPaid(userId: string): Promise<CaseRecord[]> {
    const state = trusted({ $in: [...beingPaid] });
    return this.model.find({ userId, state }).sort({ createdAt: -1 }).lean<CaseRecord[]>();
  }

  /** In the hands of the windows of a district: not handed in, or waiting for a correction or another card; touched last first. */
  async listIntakes(districtCode: string): Promise<(CaseRecord & { intake: Intake })[]> {
    return this.model
      .find({
        state: trusted({ $in: [...statesAtTheWindow] }),
        'intake.districtCode': districtCode,
        ...this.ofServed(),
      })
      .sort({ updatedAt: -1 })
      .limit(mostIntakes)
      .lean<(CaseRecord & { intake: Intake })[]>();
  }

  /** What an officer owns and is not over, and what they have in hand at a window. */
  async listInHandsOf(staffId: string): Promise<CaseRecord[]> {
    const atWindow = { 'intake.by.staffId': staffId, state: trusted({ $in: [...statesAtTheWindow] }) };
    const owned = { 'owner.staffId': staffId, state: trusted({ $in: [...openStates] }) };
    return this.model
      .find({ $or: [owned, atWindow], ...this.ofServed() })
      .sort({ updatedAt: -1 })
      .lean<CaseRecord[]>();
  }

  /** Cases that owe something that is due, and in which lanes. */
  async findOwing(now: Date, limit: number): Promise<Owing[]> {
    const owing = { 'outbox.dueAt': trusted({ $lte: now }), ...this.ofServed() };
    const rows = await this.model
      .find(owing, { _id: 1, centreCode: 1, 'outbox.kind': 1, 'outbox.name': 1, 'outbox.dueAt': 1 })
      .sort({ 'outbox.dueAt': 1 })
      .limit(limit)
      .lean<Pick<CaseRecord, '_id' | 'centreCode' | 'outbox'>[]>();
    return rows.map((row) => ({ caseId: row._id, centreCode: row.centreCode, lanes: lanesDue(row, now) }));
  }

  /** Cases whose clock wants something done. */
  async findClocksDue(now: Date, limit: number): Promise<CaseRecord[]> {
    return this.model
      .find({ clockNextAt: trusted({ $lte: now }), ...this.ofServed() })
      .sort({ clockNextAt: 1 })
      .limit(limit)
      .lean<CaseRecord[]>();
  }

  async findByInstruction(instructionId: string): Promise<CaseRecord | null> {
    return this.model.findOne({ 'payments.instructionId': instructionId }).lean<CaseRecord>();
  }

  async findByFamilyConsent(consentId: string): Promise<CaseRecord | null> {
    return this.model.findOne({ 'familyConsents.consentId': consentId }).lean<CaseRecord>();
  }

  /** Cases in which somebody of the family was asked, touched last first. @param indexes of their document */
  async listAskingFamily(indexes: readonly string[], limit: number): Promise<CaseRecord[]> {
    return this.model
      .find({ 'familyConsents.asked.idNumberIndex': trusted({ $in: [...indexes] }) })
      .sort({ updatedAt: -1 })
      .limit(limit)
      .lean<CaseRecord[]>();
  }

  async findByReceipt(receiptNumber: string): Promise<CaseRecord | null> {
    return this.model.findOne({ receiptNumber }).lean<CaseRecord>();
  }

  /** Is money still to be paid to this card of the member? */
  /** Ids of the members whose cases name one of these phones, by its keyed hashes. */
  async findPeopleByPhone(indexes: readonly string[]): Promise<string[]> {
    return this.model.distinct('userId', { 'person.phoneIndex': trusted({ $in: [...indexes] }) });
  }

  async isCardInUse(userId: string, cardId: string): Promise<boolean> {
    const state = trusted({ $nin: notPaying });
    return (await this.model.exists({ userId, 'card.cardId': cardId, state })) !== null;
  }

  private ofServed() {
    return { centreCode: trusted({ $in: [...this.served] }) };
  }
}
