import { Schema, type Connection, type Model } from 'mongoose';
import type { Shelf, StoredDocument } from './domain/stored-document';

export type ShelfRecord = Omit<Shelf, 'ownerId' | 'sentWith'> & {
  _id: string;
  sentWith?: string | null;
  touchedAt?: Date | null;
  sentAt?: Date | null;
  /** What it was sent with is known to be there. */
  held?: boolean | null;
};

/** Shelves of different owners stand apart: each collection with its own. */
export type ShelfCollection = 'document_shelves' | 'attachment_shelves';

const text = { type: String, default: null };
const count = { type: Number, default: null };
const time = { type: Date, default: null };

const contentSchema = new Schema(
  { sizeBytes: { type: Number, required: true }, sha256: { type: String, required: true } },
  { _id: false },
);

const documentSchema = new Schema<StoredDocument>(
  {
    documentId: { type: String, required: true },
    uploadedBy: { type: String, required: true },
    deskPhone: text,
    materialCode: { type: String, required: true },
    fileName: { type: String, required: true },
    sizeBytes: { type: Number, required: true },
    partBytes: { type: Number, required: true },
    state: { type: String, required: true },
    beganAt: { type: Date, required: true },
    completedAt: time,
    sourceKey: text,
    sourceSha256: text,
    checkedUntil: time,
    rejection: text,
    kind: text,
    pageCount: count,
    content: { type: contentSchema, default: null },
    thumbnailBytes: count,
    scan: text,
    voucher: text,
  },
  { _id: false },
);

const schemaOf = (collection: ShelfCollection) => {
  const schema = new Schema<ShelfRecord>(
    {
      _id: { type: String, required: true },
      version: { type: Number, required: true },
      documents: { type: [documentSchema], default: [] },
      touchedAt: time,
      sentWith: text,
      sentAt: time,
      held: { type: Boolean, default: null },
    },
    { versionKey: false, collection },
  );
  // Not unique: two empty shelves would collide. The ids are 130 random bits.
  schema.index({ 'documents.documentId': 1 });
  schema.index({ 'documents.state': 1, 'documents.beganAt': 1 });
  if (collection === 'attachment_shelves') schema.index({ held: 1, sentAt: 1, touchedAt: 1 });
  return schema;
};

export function shelfModel(connection: Connection, collection: ShelfCollection): Model<ShelfRecord> {
  return (
    (connection.models[collection] as Model<ShelfRecord> | undefined) ??
    connection.model<ShelfRecord>(collection, schemaOf(collection))
  );
}
