import mongoose, { Schema, type Model } from 'mongoose';
import { appendOnly } from '../../platform/append-only';
import type { Connection } from '../../platform/mongo';

export interface TraceRecord {
  _id: string;
  at: Date;
  event: string;
  actor: { kind: string; id?: string; role?: string };
  subject: string | null;
  requestId: string;
}

const schema = new Schema<TraceRecord>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    event: { type: String, required: true },
    actor: {
      _id: false,
      type: new Schema(
        { kind: { type: String, required: true }, id: String, role: String },
        { _id: false, id: false },
      ),
      required: true,
    },
    subject: { type: String, default: null },
    requestId: { type: String, required: true },
  },
  { collection: 'traces', strict: 'throw', versionKey: false },
);
schema.index({ subject: 1, at: 1 });
schema.index({ 'actor.id': 1, at: 1 });
schema.index({ at: 1 });

appendOnly(schema, 'the trace');

export function traceModel(connection: Connection): Model<TraceRecord> {
  return connection.model<TraceRecord>('Trace', schema);
}

/**
 * Officers who looked at more different people or cases than that since a moment, by whatever shows them.
 * @param events names of the traces that a look leaves
 */
export async function countBulkLookers(
  traces: Model<TraceRecord>,
  { events, since, most }: { events: readonly string[]; since: Date; most: number },
): Promise<number> {
  const looks = {
    at: { $gte: since },
    event: { $in: [...events] },
    'actor.kind': { $in: ['staff', 'desk-phone'] },
  };
  const found = await traces.aggregate<{ _id: string }>([
    { $match: looks },
    { $group: { _id: { officer: '$actor.id', subject: '$subject' } } },
    { $group: { _id: '$_id.officer', seen: { $sum: 1 } } },
    { $match: { seen: { $gt: most } } },
  ]);
  return found.length;
}

/** What staff did with any of these. */
export const byStaffOn = (subjects: readonly string[]) => ({
  subject: mongoose.trusted({ $in: [...subjects] }),
  'actor.kind': mongoose.trusted({ $in: ['staff', 'desk-phone'] }),
});
