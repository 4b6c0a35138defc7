import type { Connection } from '../../../platform/mongo';
import type { ProfileFiles } from '../profile/profile-files';
import { versionModel, type VersionRecord } from './version-model';

export type VersionHead = Omit<VersionRecord, 'files'>;

/** Published versions of centres' profiles: written once, never changed, never taken away. */
export class VersionStore {
  private readonly model: ReturnType<typeof versionModel>;

  constructor(connection: Connection) {
    this.model = versionModel(connection);
  }

  /** In the order in which they take effect; of two from one day the later published stands last. */
  async list(centre: string): Promise<VersionHead[]> {
    return this.model
      .find({ centre }, { files: 0 })
      .sort({ effectiveFrom: 1, publishedAt: 1 })
      .lean<VersionHead[]>();
  }

  async files(id: string): Promise<ProfileFiles | null> {
    const record = await this.model.findById(id).lean<VersionRecord>();
    if (record === null) return null;
    const files = record.files.map(({ name, text }): [string, Buffer] => [name, Buffer.from(text)]);
    return { name: record.centre, files: new Map(files) };
  }

  /** Of a version, whenever and from whichever day it was published; null: never. */
  async findFiles(version: string): Promise<ProfileFiles | null> {
    const head = await this.model.findOne({ version }, { files: 0 }).lean<VersionHead>();
    return head === null ? null : this.files(head._id);
  }

  /** Publishing the same version for the same day again changes nothing. */
  async add(version: Omit<VersionRecord, '_id'>): Promise<void> {
    const _id = `${version.centre}:${version.version}:${version.effectiveFrom}`;
    await this.model.updateOne({ _id }, { $setOnInsert: version }, { upsert: true });
  }
}
