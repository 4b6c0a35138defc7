import { Schema, type Connection, type Model } from 'mongoose';

/** 档案包: one case that is archived, as it was on that day. A case that was opened again gets another. */
export interface ArchiveRecord {
  /** caseId:version, the version of the case as the archiving made it. */
  _id: string;
  caseId: string;
  centreCode: string;
  receiptNumber: string;
  itemCode: string;
  itemName: string;
  archivedAt: Date;
  /** Year of the archiving at the centre, by which it is handed on. */
  year: number;
  /** Last day on which it must be kept. */
  retainUntil: string;
  rulesVersion: string | null;
  sha256: string;
  sizeBytes: number;
  storageKey: string;
  /** The list by which it was destroyed; null: it is there. */
  destroyedBy: string | null;
}

const schema = new Schema<ArchiveRecord>(
  {
    _id: String,
    caseId: String,
    centreCode: String,
    receiptNumber: String,
    itemCode: String,
    itemName: String,
    archivedAt: Date,
    year: Number,
    retainUntil: String,
    rulesVersion: String,
    sha256: String,
    sizeBytes: Number,
    storageKey: String,
    destroyedBy: String,
  },
  { collection: 'archives', versionKey: false, minimize: false, strict: 'throw' },
);
schema.index({ caseId: 1, archivedAt: 1 });
schema.index({ centreCode: 1, year: 1, receiptNumber: 1 });
schema.index({ centreCode: 1, destroyedBy: 1, retainUntil: 1 });

export function archiveModel(connection: Connection): Model<ArchiveRecord> {
  return (connection.models['archive'] ??
    connection.model('archive', schema)) as unknown as Model<ArchiveRecord>;
}
