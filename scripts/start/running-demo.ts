import { join } from 'node:path';

import { keepDemoSecrets } from './demo-secrets';
import { runNoteIn } from './run';
import { runningMongoUri } from './run-note';

/** The store of the `npm start` that is running on one of these data folders, and its keys; empty where none runs. */
export function runningDemo(dataDirs: readonly string[]): { MONGODB_URI?: string; DATA_KEYS?: string } {
  for (const dataDir of dataDirs) {
    const mongoUri = runningMongoUri(runNoteIn(dataDir));
    if (mongoUri === undefined) continue;
    return { MONGODB_URI: mongoUri, DATA_KEYS: keepDemoSecrets(join(dataDir, 'secrets.json')).DATA_KEYS };
  }
  return {};
}
