import type { Day, DryRunSummary } from '@gjj/shared-types';
import { Schema, type Connection, type Model } from 'mongoose';

/** What was found before a version was published; kept with it. */
export interface PublicationReport {
  casesPassed: number;
  dryRun: DryRunSummary | null;
}

/** One version of a centre's profile as it was published: the very files, the law and the defaults included. */
export interface VersionRecord {
  /** centre:version:effectiveFrom */
  _id: string;
  centre: string;
  version: string;
  /** The first day on which it decides. */
  effectiveFrom: Day;
  publishedAt: Date;
  publishedBy: string;
  report: PublicationReport;
  files: { name: string; text: string }[];
}

const schema = new Schema<VersionRecord>(
  {
    _id: String,
    centre: { type: String, required: true, immutable: true },
    version: { type: String, required: true, immutable: true },
    effectiveFrom: { type: String, required: true, immutable: true },
    publishedAt: { type: Date, required: true, immutable: true },
    publishedBy: { type: String, required: true, immutable: true },
    report: { type: Schema.Types.Mixed, required: true, immutable: true },
    files: { type: [{ _id: false, name: String, text: String }], required: true, immutable: true },
  },
  { collection: 'centre_versions', versionKey: false, strict: 'throw' },
);
schema.index({ centre: 1, effectiveFrom: 1, publishedAt: 1 });
schema.index({ version: 1 });

export function versionModel(connection: Connection): Model<VersionRecord> {
  return (connection.models['CentreVersion'] ??
    connection.model('CentreVersion', schema)) as unknown as Model<VersionRecord>;
}
