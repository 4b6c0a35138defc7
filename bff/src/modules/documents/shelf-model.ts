import { Schema, type Connection, type Model } from 'mongoose';
import type { Shelf, StoredDocument } from './domain/stored-document';

export type ShelfRecord = Omit<Shelf, 'caseId'> & { _id: string };

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

const shelfSchema = new Schema<ShelfRecord>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    documents: { type: [documentSchema], default: [] },
  },
  { versionKey: false, collection: 'document_shelves' },
);
// Not unique: two empty shelves would collide. The ids are 130 random bits.
shelfSchema.index({ 'documents.documentId': 1 });
shelfSchema.index({ 'documents.state': 1, 'documents.beganAt': 1 });

export function shelfModel(connection: Connection): Model<ShelfRecord> {
  return (
    (connection.models['DocumentShelf'] as Model<ShelfRecord> | undefined) ??
    connection.model<ShelfRecord>('DocumentShelf', shelfSchema)
  );
}
