import mongoose, { type Connection, type Model } from 'mongoose';
import type { DocumentState } from '@gjj/shared-types';
import { isDuplicateKey } from '../../platform/duplicate-key';
import type { Shelf, StoredDocument } from './domain/stored-document';
import { shelfModel, type ShelfRecord } from './shelf-model';

/** A document with the case it belongs to. */
export interface Shelved {
  caseId: string;
  document: StoredDocument;
}

/** What must still be true of a document for a change to happen. */
interface Expected {
  state: DocumentState;
  checkedUntil?: Date | { $lte: Date };
}

export class ShelfRepository {
  private readonly model: Model<ShelfRecord>;

  constructor(connection: Connection) {
    this.model = shelfModel(connection);
  }

  /** The shelf of a case; one that nothing was put on yet is empty, with version 0. */
  async get(caseId: string): Promise<Shelf> {
    return (await this.listShelves([caseId]))[0] ?? { caseId, version: 0, documents: [] };
  }

  async listShelves(caseIds: readonly string[]): Promise<Shelf[]> {
    const found = await this.model.find({ _id: mongoose.trusted({ $in: [...caseIds] }) }).lean();
    return found.map(({ _id, version, documents }) => ({ caseId: _id, version, documents }));
  }

  async find(documentId: string): Promise<Shelved | null> {
    const shelf = await this.model
      .findOne({ 'documents.documentId': documentId }, { 'documents.$': 1 })
      .lean();
    const document = shelf?.documents[0];
    return shelf === null || document === undefined ? null : { caseId: shelf._id, document };
  }

  /** Puts one more document on the shelf as it was read; false where the shelf changed meanwhile. */
  async add(shelf: Shelf, document: StoredDocument): Promise<boolean> {
    try {
      const change = { $push: { documents: document }, $inc: { version: 1 } };
      const filter = { _id: shelf.caseId, version: shelf.version };
      const done = await this.model.updateOne(filter, change, { upsert: shelf.version === 0 });
      return done.modifiedCount + done.upsertedCount === 1;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** The same documents in another order; false where the shelf changed meanwhile. */
  async arrange({ caseId, version }: Shelf, documents: readonly StoredDocument[]): Promise<boolean> {
    const done = await this.model.updateOne(
      { _id: caseId, version },
      { $set: { documents: [...documents] }, $inc: { version: 1 } },
    );
    return done.modifiedCount === 1;
  }

  /** Changes one document if it is as expected; false where it is not, or is gone. */
  async change(documentId: string, expected: Expected, set: Partial<StoredDocument>): Promise<boolean> {
    const fields = Object.entries(set).map(([name, value]) => [`documents.$.${name}`, value]);
    const done = await this.model.updateOne(
      { documents: mongoose.trusted({ $elemMatch: { documentId, ...expected } }) },
      { $set: Object.fromEntries(fields), $inc: { version: 1 } },
    );
    return done.modifiedCount === 1;
  }

  async remove(caseId: string, documentId: string): Promise<void> {
    await this.model.updateOne(
      { _id: caseId },
      { $pull: { documents: { documentId } }, $inc: { version: 1 } },
    );
  }

  /** Takes the shelf of a case away; its bytes must be gone by then. */
  async forget(caseId: string): Promise<void> {
    await this.model.deleteOne({ _id: caseId });
  }

  /** Uploads begun before that time and not completed. */
  async listAbandoned(begunBefore: Date): Promise<Shelved[]> {
    return this.listMatching({ state: 'uploading', beganAt: { $lt: begunBefore } });
  }

  /** Completed documents that nobody checks at this time. */
  async listUnchecked(now: Date): Promise<Shelved[]> {
    return this.listMatching({ state: 'checking', checkedUntil: { $lte: now } });
  }

  async listByIds(documentIds: readonly string[]): Promise<Shelved[]> {
    return this.listMatching({ documentId: { $in: [...documentIds] } });
  }

  private async listMatching(wanted: mongoose.mongo.BSON.Document): Promise<Shelved[]> {
    return this.model.aggregate<Shelved>([
      { $match: { documents: { $elemMatch: wanted } } },
      { $unwind: '$documents' },
      {
        $match: Object.fromEntries(
          Object.entries(wanted).map(([name, value]) => [`documents.${name}`, value]),
        ),
      },
      { $project: { _id: 0, caseId: '$_id', document: '$documents' } },
    ]);
  }
}
