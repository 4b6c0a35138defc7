import type { StaffRole } from '@gjj/shared-types';
import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../../platform/mongo';
import type { SealedText } from '../../../platform/sealing';
import type { Absence, Deputising } from '../staff-duty';
import type { RightsChange } from '../staff-accounts';
import type { PasswordRecord } from './passwords';

export interface StaffRecord {
  _id: string;
  username: string;
  name: string;
  role: StaffRole;
  districtCode: string;
  /** Absent or null: every item. */
  itemCodes?: string[] | null;
  /** Absent: none. */
  offices?: string[];
  disabled: boolean;
  idNumberSealed: SealedText | null;
  phoneSealed?: SealedText | null;
  /** Centre and keyed hash of the ID number: one account a person and centre, whoever opens at the same moment. */
  personKey?: string;
  password: PasswordRecord;
  /** Set while the password is one that somebody else gave: until then it can be changed, and nothing else. */
  oneTimeUntil: Date | null;
  /** Who had which right when, oldest first; only ever added to. Absent from accounts of before it was kept. */
  changes?: RightsChange[];
  /** Rows that are only ever added and ended; absent: none. */
  deputising?: Deputising[];
  absences?: Absence[];
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
    itemCodes: { type: [String], default: null },
    offices: { type: [String], default: undefined },
    disabled: { type: Boolean, required: true },
    idNumberSealed: { type: String, default: null },
    phoneSealed: { type: String, default: null },
    personKey: String,
    password: { type: password, required: true },
    oneTimeUntil: { type: Date, default: null },
    changes: { type: [Schema.Types.Mixed], default: undefined },
    deputising: { type: [Schema.Types.Mixed], default: undefined },
    absences: { type: [Schema.Types.Mixed], default: undefined },
    createdAt: { type: Date, required: true },
  },
  { collection: 'staff_accounts', versionKey: false, strict: 'throw' },
);
schema.index({ username: 1 }, { unique: true });
schema.index({ 'absences.to': 1 }, { sparse: true });
schema.index({ personKey: 1 }, { unique: true, sparse: true });

export function staffModel(connection: Connection): Model<StaffRecord> {
  return connection.model<StaffRecord>('StaffAccount', schema);
}
