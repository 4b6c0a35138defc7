import { join } from 'node:path';

import { keepDemoSecrets } from './demo-secrets';
import { runNoteIn } from './run';
import { filesIn } from './settings';
import { runningMongoUri } from './run-note';

/** The store of the `npm start` that is running on one of these data folders, its keys and files; empty where none runs. */
export function runningDemo(
  dataDirs: readonly string[],
): Partial<Record<'MONGODB_URI' | 'DATA_KEYS' | 'STORAGE_DIR', string>> {
  for (const dataDir of dataDirs) {
    const mongoUri = runningMongoUri(runNoteIn(dataDir));
    if (mongoUri === undefined) continue;
    const { DATA_KEYS } = keepDemoSecrets(join(dataDir, 'secrets.json'));
    return { MONGODB_URI: mongoUri, DATA_KEYS, STORAGE_DIR: filesIn(dataDir) };
  }
  return {};
}
