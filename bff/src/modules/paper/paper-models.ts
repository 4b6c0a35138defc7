import { Schema, type Connection, type Model } from 'mongoose';
import type { Bundle } from './domain/bundle';
import type { ListRecord } from './domain/collection-list';

const mixed = Schema.Types.Mixed;
const settings = { versionKey: false, minimize: false, strict: 'throw' } as const;

const bundleSchema = new Schema<Bundle>(
  {
    _id: String,
    version: Number,
    centreCode: String,
    districtCode: String,
    caseId: String,
    receiptNumber: String,
    itemName: String,
    memberNameMasked: String,
    materials: [mixed],
    takenAt: Date,
    place: String,
    custodian: mixed,
    dueOn: String,
    remindOn: [String],
    destroyFrom: String,
    listNumber: String,
    marksDone: [String],
    nextAt: Date,
    history: [mixed],
  },
  { collection: 'paper-bundles', ...settings },
);
bundleSchema.index({ centreCode: 1, place: 1, districtCode: 1, takenAt: 1 });
bundleSchema.index({ nextAt: 1 });
bundleSchema.index({ place: 1, dueOn: 1 });
bundleSchema.index({ listNumber: 1 });

const listSchema = new Schema<ListRecord>(
  {
    _id: String,
    version: Number,
    centreCode: String,
    districtCode: String,
    madeAt: Date,
    madeBy: mixed,
    scans: [mixed],
    handedOver: mixed,
    collected: mixed,
    confirmedAt: Date,
    numbers: [String],
    settled: Boolean,
  },
  { collection: 'paper-lists', ...settings },
);
listSchema.index({ centreCode: 1, madeAt: -1 });
listSchema.index({ settled: 1, confirmedAt: 1 });

export function bundleModel(connection: Connection): Model<Bundle> {
  return (connection.models['paper-bundle'] ??
    connection.model('paper-bundle', bundleSchema)) as unknown as Model<Bundle>;
}

export function listModel(connection: Connection): Model<ListRecord> {
  return (connection.models['paper-list'] ??
    connection.model('paper-list', listSchema)) as unknown as Model<ListRecord>;
}
