import { Schema, type Connection, type Model } from 'mongoose';
import { owingSchema, type OwingRow } from '../../platform/owing';
import type { BundleRun } from './domain/bundle-run';

export type BundleRow = BundleRun & OwingRow;

const mixed = Schema.Types.Mixed;

const runSchema = owingSchema<BundleRow>('bundle-runs', {
  userId: String,
  itemCode: String,
  name: String,
  requestKey: String,
  answers: String,
  escalateAfterDays: Number,
  dueAt: Date,
  parts: [mixed],
  startedAt: Date,
  movedAt: Date,
  timeline: [mixed],
});
runSchema.index({ userId: 1, requestKey: 1 }, { unique: true });
runSchema.index({ userId: 1, startedAt: -1 });

export function bundleModel(connection: Connection): Model<BundleRow> {
  const model = connection.models['bundle-run'] ?? connection.model('bundle-run', runSchema);
  return model as unknown as Model<BundleRow>;
}
