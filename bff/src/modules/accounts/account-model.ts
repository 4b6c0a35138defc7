import { Schema, type Connection, type Model } from 'mongoose';
import type { SealedText } from '../../platform/sealing';

/** What the ledger last said of a member, for when it is away. The content is sealed. */
export interface LastKnown {
  _id: string;
  asOf: Date;
  content: SealedText;
}

const schema = new Schema<LastKnown>(
  { _id: String, asOf: Date, content: String },
  { collection: 'accounts-last-known', versionKey: false },
);

export function lastKnownModel(connection: Connection): Model<LastKnown> {
  return (connection.models['account-last-known'] ??
    connection.model('account-last-known', schema)) as unknown as Model<LastKnown>;
}
