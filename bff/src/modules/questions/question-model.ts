import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../platform/mongo';

interface OfficerRef {
  staffId: string;
  name: string;
}

/** Asked once, answered once; nothing of it is ever changed. */
export interface QuestionRecord {
  _id: string;
  centreCode: string;
  itemCode: string;
  /** Of the case that it was asked on; never shown to other windows. */
  caseId: string | null;
  text: string;
  askedBy: OfficerRef;
  districtCode: string;
  askedAt: Date;
  /** The question that this one goes on from. */
  follows: string | null;
  answer: { text: string; by: OfficerRef; at: Date } | null;
}

const mixed = Schema.Types.Mixed;
const schema = new Schema<QuestionRecord>(
  {
    _id: String,
    centreCode: { type: String, required: true },
    itemCode: { type: String, required: true },
    caseId: { type: String, default: null },
    text: { type: String, required: true },
    askedBy: { type: mixed, required: true },
    districtCode: { type: String, required: true },
    askedAt: { type: Date, required: true },
    follows: { type: String, default: null },
    answer: { type: mixed, default: null },
  },
  { collection: 'window_questions', versionKey: false, strict: 'throw' },
);
schema.index({ centreCode: 1, itemCode: 1, askedAt: -1 });
schema.index({ centreCode: 1, askedAt: -1 });
schema.index({ caseId: 1 }, { sparse: true });

export function questionModel(connection: Connection): Model<QuestionRecord> {
  return connection.model<QuestionRecord>('WindowQuestion', schema);
}
