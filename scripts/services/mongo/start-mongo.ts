import { findOnPath } from '../find-on-path';
import type { Say } from '../say';
import type { ServerProcess } from '../server-process';
import { cachedMongod, canDownloadMongod, downloadMongod } from './mongod-download';
import { startMongod } from './mongod-server';
import { chooseMongo, type MongoRung } from './mongo-ladder';
import { buildSecantus, cachedSecantus, missingBuildTools } from './secantus-build';
import { startSecantus } from './secantus-server';

export interface ServicePlace {
  readonly dataDir: string;
  readonly logDir: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly say: Say;
}

export interface StartedService {
  readonly uri: string;
  /** Null when the user gave a running server: we neither started nor stop it. */
  readonly server: ServerProcess | null;
}

/** Climbs the ladder and starts what it finds, on our own data folder. */
export async function startMongo(
  place: ServicePlace,
  givenUri = process.env.MONGODB_URI,
): Promise<StartedService> {
  const rung = await chooseMongo({
    givenUri,
    mongodOnPath: () => findOnPath(['mongod']),
    cachedMongod,
    cachedSecantus,
    canDownloadMongod,
    missingBuildTools,
  });
  return startRung(rung, place);
}

async function startRung(
  rung: MongoRung,
  { dataDir, logDir, port = 0, say }: ServicePlace,
): Promise<StartedService> {
  switch (rung.kind) {
    case 'given':
      return { uri: rung.uri, server: null };
    case 'mongod':
      return startMongod(rung.binary, dataDir, logDir, port);
    case 'download-mongod':
      return startMongod(await downloadMongod(say), dataDir, logDir, port);
    case 'secantus':
      return startSecantus(rung.binary, dataDir, logDir, port);
    case 'build-secantus':
      return startSecantus(await buildSecantus(say), dataDir, logDir, port);
  }
}
