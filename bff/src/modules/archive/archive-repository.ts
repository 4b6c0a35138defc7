import mongoose, { type Connection, type Model } from 'mongoose';
import { archiveModel, type ArchiveRecord } from './archive-model';

const { trusted } = mongoose;

/** More go on no list at once. */
const mostOnAList = 500;

/** Packages of archived cases; a row is written once its bytes are there. */
export class ArchiveRepository {
  private readonly model: Model<ArchiveRecord>;

  constructor(connection: Connection) {
    this.model = archiveModel(connection);
  }

  async find(id: string): Promise<ArchiveRecord | null> {
    return this.model.findById(id).lean<ArchiveRecord>();
  }

  /** The newest of a case; null: it is not archived, or its package is not made yet. */
  async newestOf(caseId: string): Promise<ArchiveRecord | null> {
    return this.model.findOne({ caseId }).sort({ archivedAt: -1 }).lean<ArchiveRecord>();
  }

  /** One for each time that it was archived. */
  async ofCase(caseId: string): Promise<ArchiveRecord[]> {
    return this.model.find({ caseId }).lean<ArchiveRecord[]>();
  }

  /** Kept once: a repeat finds the first, which is what comes back. */
  async keep({ _id, ...row }: ArchiveRecord): Promise<ArchiveRecord> {
    const kept = await this.model
      .findOneAndUpdate({ _id }, { $setOnInsert: row }, { upsert: true, returnDocument: 'after' })
      .lean<ArchiveRecord>();
    return kept!;
  }

  /** Whose term is over, oldest first. */
  async findDue(centreCode: string, today: string): Promise<ArchiveRecord[]> {
    return this.model
      .find({ centreCode, destroyedBy: null, retainUntil: trusted({ $lt: today }) })
      .sort({ retainUntil: 1, receiptNumber: 1 })
      .limit(mostOnAList)
      .lean<ArchiveRecord[]>();
  }

  /** The row stays: that there was such a package, and by which list it went. */
  async noteDestroyed(id: string, listId: string): Promise<void> {
    await this.model.updateOne({ _id: id, destroyedBy: null }, { $set: { destroyedBy: listId } });
  }

  /** Of one year, in the order of their numbers; what was destroyed is told, too. */
  async ofYear(centreCode: string, year: number): Promise<ArchiveRecord[]> {
    return this.model
      .find({ centreCode, year })
      .sort({ receiptNumber: 1, archivedAt: 1 })
      .lean<ArchiveRecord[]>();
  }
}
