import { readStoreSettings, SettingsError } from '../../bff/src/config/settings';
import { DiskStorage } from '../../bff/src/integrations/object-storage/index';
import { CaseRepository, judgedCases, type JudgedCase } from '../../bff/src/modules/applications/index';
import { ArchiveRepository } from '../../bff/src/modules/archive/index';
import { VersionStore } from '../../bff/src/modules/catalogue/index';
import { connectMongo } from '../../bff/src/platform/mongo';
import { openSealed } from '../../bff/src/platform/sealing';
import type { Ground, Outcome } from './command';

/** The store of a running system, as far as the work of rule officers and archivists goes. */
export interface CentreStore {
  readonly versions: VersionStore;
  /** The centre's cases that were handed in, newest first. */
  readonly oldCases: (centre: string, most: number) => AsyncIterable<JudgedCase>;
  readonly archives: ArchiveRepository;
  /** Where the packages lie (STORAGE_DIR); null where nobody said. */
  readonly files: DiskStorage | null;
}

const howToReach = `要连上系统的数据库才能做：先 npm start，或者设好环境变量 MONGODB_URI 和 DATA_KEYS（和服务端的一样）
Start the demo, or set MONGODB_URI and DATA_KEYS as the server has them`;

/** Runs on the store, or says in one line how to reach it. */
export async function withStore(
  { environment }: Ground,
  run: (store: CentreStore) => Promise<Outcome>,
): Promise<Outcome> {
  const settings = settingsOf(environment);
  if (settings === null) return { text: howToReach, failed: true };
  const connection = await connectMongo(settings.MONGODB_URI).catch(() => null);
  if (connection === null) return { text: 'MONGODB_URI 写的数据库连不上', failed: true };
  const folder = environment['STORAGE_DIR'];
  const open = (sealed: string) => openSealed(sealed, settings.DATA_KEYS);
  try {
    return await run({
      versions: new VersionStore(connection),
      oldCases: (centre, most) => judgedCases(new CaseRepository(connection, [centre]), open, centre, most),
      archives: new ArchiveRepository(connection),
      files: folder === undefined ? null : await DiskStorage.open(folder),
    });
  } finally {
    await connection.close();
  }
}

function settingsOf(environment: Ground['environment']) {
  try {
    return readStoreSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return null;
    throw error;
  }
}
