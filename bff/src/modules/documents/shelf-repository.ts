import mongoose, { type Connection, type Model } from 'mongoose';
import type { DocumentState } from '@gjj/shared-types';
import { isDuplicateKey } from '../../platform/duplicate-key';
import type { Shelf, StoredDocument } from './domain/stored-document';
import { shelfModel, type ShelfCollection, type ShelfRecord } from './shelf-model';

/** A document with whom it belongs to. */
export interface Shelved {
  ownerId: string;
  document: StoredDocument;
}

/** What must still be true of a document for a change to happen. */
interface Expected {
  state: DocumentState;
  checkedUntil?: Date | { $lte: Date };
}

const sweepBatch = 200;

export class ShelfRepository {
  private readonly model: Model<ShelfRecord>;

  constructor(connection: Connection, collection: ShelfCollection) {
    this.model = shelfModel(connection, collection);
  }

  /** The shelf of an owner; one that nothing was put on yet is empty, with version 0. */
  async get(ownerId: string): Promise<Shelf> {
    return (await this.listShelves([ownerId]))[0] ?? { ownerId, version: 0, documents: [], sentWith: null };
  }

  async listShelves(ownerIds: readonly string[]): Promise<Shelf[]> {
    const found = await this.model.find({ _id: mongoose.trusted({ $in: [...ownerIds] }) }).lean();
    return found.map(({ _id, version, documents, sentWith }) => ({
      ownerId: _id,
      version,
      documents,
      sentWith: sentWith ?? null,
    }));
  }

  async find(documentId: string): Promise<Shelved | null> {
    const shelf = await this.model
      .findOne({ 'documents.documentId': documentId }, { 'documents.$': 1 })
      .lean();
    const document = shelf?.documents[0];
    return shelf === null || document === undefined ? null : { ownerId: shelf._id, document };
  }

  /** Puts one more document on the open shelf as it was read; false where the shelf changed meanwhile. */
  async add(shelf: Shelf, document: StoredDocument): Promise<boolean> {
    try {
      const change = {
        $push: { documents: document },
        $set: { touchedAt: document.beganAt },
        $inc: { version: 1 },
      };
      const filter = { _id: shelf.ownerId, version: shelf.version };
      const done = await this.model.updateOne(filter, change, { upsert: shelf.version === 0 });
      return done.modifiedCount + done.upsertedCount === 1;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** The same documents in another order; false where the shelf changed meanwhile. */
  async arrange({ ownerId, version }: Shelf, documents: readonly StoredDocument[]): Promise<boolean> {
    const done = await this.model.updateOne(
      { _id: ownerId, version },
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

  /** False where the shelf was sent meanwhile: what was sent stays. */
  async remove(ownerId: string, documentId: string): Promise<boolean> {
    const done = await this.model.updateOne(
      { _id: ownerId, sentWith: null },
      { $pull: { documents: { documentId } }, $inc: { version: 1 } },
    );
    return done.matchedCount === 1;
  }

  /** From here on nothing is put on it or taken off; false where the shelf changed meanwhile. */
  async send({ ownerId, version }: Shelf, sentWith: string, sentAt: Date): Promise<boolean> {
    const done = await this.model.updateOne(
      { _id: ownerId, version, sentWith: null },
      { $set: { sentWith, sentAt }, $inc: { version: 1 } },
    );
    return done.modifiedCount === 1;
  }

  /** Shelves that nobody sent and nobody touched since that time. */
  async listUnsent(touchedBefore: Date): Promise<string[]> {
    const found = await this.model
      .find({ touchedAt: mongoose.trusted({ $lt: touchedBefore }), sentWith: null }, { _id: 1 })
      .limit(sweepBatch)
      .lean();
    return found.map(({ _id }) => _id);
  }

  /** Sent before that time, with something that was not yet seen to be there. */
  async listUnheld(sentBefore: Date): Promise<{ ownerId: string; sentWith: string }[]> {
    const found = await this.model
      .find({ held: null, sentAt: mongoose.trusted({ $lt: sentBefore }) }, { sentWith: 1 })
      .limit(sweepBatch)
      .lean();
    return found.map(({ _id, sentWith }) => ({ ownerId: _id, sentWith: sentWith ?? '' }));
  }

  async markHeld(ownerId: string): Promise<void> {
    await this.model.updateOne({ _id: ownerId }, { $set: { held: true } });
  }

  /** Takes the shelf of an owner away; its bytes must be gone by then. */
  async forget(ownerId: string): Promise<void> {
    await this.model.deleteOne({ _id: ownerId });
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
      { $project: { _id: 0, ownerId: '$_id', document: '$documents' } },
    ]);
  }
}
