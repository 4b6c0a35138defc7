import { join } from 'node:path';

import { keepDemoSecrets } from './demo-secrets';
import { runNoteIn } from './run';
import { runningMongoUri } from './run-note';

/** The store of the `npm start` that is running on this data folder, and the keys to it; empty where none runs. */
export function runningDemo(dataDir: string): { MONGODB_URI?: string; DATA_KEYS?: string } {
  const mongoUri = runningMongoUri(runNoteIn(dataDir));
  if (mongoUri === undefined) return {};
  return { MONGODB_URI: mongoUri, DATA_KEYS: keepDemoSecrets(join(dataDir, 'secrets.json')).DATA_KEYS };
}
