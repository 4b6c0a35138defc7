import { Schema, type Model } from 'mongoose';
import { appendOnly } from '../../platform/append-only';
import type { Connection } from '../../platform/mongo';
import type { UseLine } from './domain/use-line';

const required = { type: String, required: true } as const;
const words = { type: String, default: null } as const;

const schema = new Schema<UseLine>(
  {
    _id: required,
    day: required,
    seq: { type: Number, required: true },
    // Empty of the very first line, which `required` would refuse.
    previous: String,
    hash: required,
    useId: required,
    at: { type: Date, required: true },
    dataset: required,
    department: words,
    centreCode: String,
    itemCodes: [String],
    rules: String,
    caseId: words,
    purpose: required,
    usedFor: required,
    basis: required,
    consentReference: String,
    fields: [String],
    subject: required,
    onBehalfOf: required,
    by: {
      _id: false,
      type: new Schema({ kind: required, id: String, role: String }, { _id: false, id: false }),
      required: true,
    },
    requestId: words,
    outcome: required,
    queryId: words,
    answerHash: words,
    observedAt: { type: Date, default: null },
  },
  { collection: 'data-uses', strict: 'throw', versionKey: false, minimize: false },
);
schema.index({ day: 1, seq: 1 }, { unique: true });
schema.index({ subject: 1, at: -1 });
schema.index({ onBehalfOf: 1, at: -1 });
schema.index({ caseId: 1, at: -1 });
schema.index({ 'by.id': 1, at: -1 });
schema.index({ hash: 1 });
appendOnly(schema, 'the ledger of uses');

export function useModel(connection: Connection): Model<UseLine> {
  return connection.model<UseLine>('DataUse', schema);
}
