import type { StaffRole } from '@gjj/shared-types';
import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../../platform/mongo';
import type { SealedText } from '../../../platform/sealing';
import type { PasswordRecord } from './passwords';

export interface StaffRecord {
  _id: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  disabled: boolean;
  idNumberSealed: SealedText | null;
  password: PasswordRecord;
  /** Set while the password is one that the operator gave: until then it can be changed, and nothing else. */
  oneTimeUntil: Date | null;
  createdAt: Date;
}

const password = new Schema<PasswordRecord>(
  { algorithm: String, cost: Number, blockSize: Number, parallelization: Number, salt: String, hash: String },
  { _id: false },
);

const schema = new Schema<StaffRecord>(
  {
    _id: String,
    username: { type: String, required: true },
    name: { type: String, required: true },
    role: { type: String, required: true },
    districtCode: { type: String, required: true },
    disabled: { type: Boolean, required: true },
    idNumberSealed: { type: String, default: null },
    password: { type: password, required: true },
    oneTimeUntil: { type: Date, default: null },
    createdAt: { type: Date, required: true },
  },
  { collection: 'staff_accounts', versionKey: false, strict: 'throw' },
);
schema.index({ username: 1 }, { unique: true });

export function staffModel(connection: Connection): Model<StaffRecord> {
  return connection.model<StaffRecord>('StaffAccount', schema);
}
