import type { ApplicationKind, StaffRole } from '@gjj/shared-types';
import type { Rights } from '../identity';
import { Schema, type Model } from 'mongoose';
import type { Connection } from '../../platform/mongo';
import type { SealedText } from '../../platform/sealing';

export interface OfficerRef {
  staffId: string;
  name: string;
}

/** What a supervisor asks for, and what became of it. */
export interface ApplicationRecord {
  _id: string;
  centreCode: string;
  kind: ApplicationKind;
  status: 'waiting' | 'done' | 'declined';
  /** Of the account that it is about; of one to be opened the id that it will have. */
  staffId: string;
  username: string;
  name: string;
  /** Of an account to be opened. */
  idNumberSealed: SealedText | null;
  phoneSealed: SealedText | null;
  role: StaffRole;
  districtCode: string;
  itemCodes: string[] | null;
  offices?: string[];
  before: Rights | null;
  reason: string;
  /** null: back to the queue; absent: not said. */
  handOverTo?: OfficerRef | null;
  appliedBy: OfficerRef;
  appliedAt: Date;
  decidedBy: OfficerRef | null;
  decidedAt: Date | null;
  declineWords: string | null;
}

export interface TrainingRecord {
  _id: string;
  staffId: string;
  on: string;
  topic: string;
  /** Empty: all items. */
  itemCodes: string[];
  by: OfficerRef;
  at: Date;
}

const mixed = Schema.Types.Mixed;
const applications = new Schema<ApplicationRecord>(
  {
    _id: String,
    centreCode: { type: String, required: true },
    kind: { type: String, required: true },
    status: { type: String, required: true },
    staffId: { type: String, required: true },
    username: { type: String, required: true },
    name: { type: String, required: true },
    idNumberSealed: { type: String, default: null },
    phoneSealed: { type: String, default: null },
    role: { type: String, required: true },
    districtCode: { type: String, required: true },
    itemCodes: { type: [String], default: null },
    offices: { type: [String], default: undefined },
    before: { type: mixed, default: null },
    reason: { type: String, required: true },
    handOverTo: mixed,
    appliedBy: { type: mixed, required: true },
    appliedAt: { type: Date, required: true },
    decidedBy: { type: mixed, default: null },
    decidedAt: { type: Date, default: null },
    declineWords: { type: String, default: null },
  },
  { collection: 'staff_applications', versionKey: false, strict: 'throw', minimize: false },
);
applications.index({ centreCode: 1, status: 1, appliedAt: -1 });
applications.index({ staffId: 1, status: 1 });

const training = new Schema<TrainingRecord>(
  {
    _id: String,
    staffId: { type: String, required: true },
    on: { type: String, required: true },
    topic: { type: String, required: true },
    itemCodes: { type: [String], required: true },
    by: { type: mixed, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'staff_training', versionKey: false, strict: 'throw' },
);
training.index({ staffId: 1, on: -1 });

export function staffingModels(connection: Connection): {
  applications: Model<ApplicationRecord>;
  training: Model<TrainingRecord>;
} {
  return {
    applications: connection.model<ApplicationRecord>('StaffApplication', applications),
    training: connection.model<TrainingRecord>('StaffTraining', training),
  };
}
