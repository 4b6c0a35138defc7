import type { StaffNoticeName } from '@gjj/shared-types';
import { Schema, type Connection, type Model } from 'mongoose';

/** One message to one officer; `_id` is made of the outbox entry's id and the officer's. */
export interface StaffMessageRecord {
  _id: string;
  staffId: string;
  /** One of the two says what it is about; neither: 转移和灵活就业. */
  caseId: string | null;
  matterId?: string | null;
  notice: StaffNoticeName;
  title: string;
  body: string;
  at: Date;
  readAt: Date | null;
}

const schema = new Schema<StaffMessageRecord>(
  {
    _id: String,
    staffId: String,
    caseId: String,
    matterId: String,
    notice: String,
    title: String,
    body: String,
    at: Date,
    readAt: Date,
  },
  { collection: 'staff-messages', versionKey: false, minimize: false, strict: 'throw' },
);

schema.index({ staffId: 1, at: -1, _id: -1 });
schema.index({ staffId: 1, readAt: 1 });
schema.index({ caseId: 1 });

export function staffMessageModel(connection: Connection): Model<StaffMessageRecord> {
  const model = connection.models['staff-message'] ?? connection.model('staff-message', schema);
  return model as unknown as Model<StaffMessageRecord>;
}
