import { Schema, type Connection, type Model } from 'mongoose';
import type { Destruction } from './domain/destruction';

const mixed = Schema.Types.Mixed;

const schema = new Schema<Destruction>(
  {
    _id: String,
    centreCode: String,
    state: String,
    reason: String,
    proposedBy: mixed,
    proposedAt: Date,
    decidedBy: mixed,
    decidedAt: Date,
    doneAt: Date,
    archives: [mixed],
  },
  { collection: 'archive-destructions', versionKey: false, minimize: false, strict: 'throw' },
);
schema.index({ centreCode: 1, proposedAt: -1 });
schema.index({ state: 1 });

export function destructionModel(connection: Connection): Model<Destruction> {
  return (connection.models['archive-destruction'] ??
    connection.model('archive-destruction', schema)) as unknown as Model<Destruction>;
}
