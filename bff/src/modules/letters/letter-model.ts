import { Schema, type Connection, type Model } from 'mongoose';
import type { IssuedLetter } from './domain/issued-letter';

/** One of these names what the letter belongs to. */
export interface LetterOwner {
  caseId?: string;
  certificateId?: string;
}
export type LetterDocument = Omit<IssuedLetter, 'letterId' | 'of'> & LetterOwner & { _id: string };

const schema = new Schema<LetterDocument>(
  {
    _id: String,
    caseId: String,
    certificateId: String,
    centreCode: String,
    name: String,
    number: String,
    checkCode: String,
    issuedAt: Date,
    sha256: String,
    sizeBytes: Number,
    storageKey: String,
  },
  { collection: 'letters', versionKey: false, strict: 'throw' },
);
schema.index({ number: 1 }, { unique: true });
schema.index({ checkCode: 1 }, { unique: true });
schema.index({ sha256: 1 });
schema.index({ caseId: 1, issuedAt: 1 });
schema.index({ certificateId: 1 }, { sparse: true });

export function letterModel(connection: Connection): Model<LetterDocument> {
  return (connection.models['letter'] ??
    connection.model('letter', schema)) as unknown as Model<LetterDocument>;
}
