import { MissingTool } from '../missing-tool';

/** What this machine offers; each question is asked only when the rungs above it were not there. */
export interface MongoOffers {
  readonly givenUri: string | undefined;
  mongodOnPath(): string | null;
  cachedMongod(): Promise<string | null>;
  cachedSecantus(): string | null;
  canDownloadMongod(): Promise<boolean>;
  missingBuildTools(): string[];
}

export type MongoRung =
  | { readonly kind: 'given'; readonly uri: string }
  | { readonly kind: 'mongod'; readonly binary: string }
  | { readonly kind: 'secantus'; readonly binary: string }
  | { readonly kind: 'download-mongod' }
  | { readonly kind: 'build-secantus' };

/**
 * Chooses a MongoDB server: the user's own, an installed mongod, what the cache holds, a download, a build.
 * What the cache holds comes before the network, so that a later start asks nobody.
 * @throws MissingTool naming what is missing and how to get it
 */
export async function chooseMongo(offers: MongoOffers): Promise<MongoRung> {
  if (offers.givenUri) return { kind: 'given', uri: offers.givenUri };
  const mongod = offers.mongodOnPath() ?? (await offers.cachedMongod());
  if (mongod !== null) return { kind: 'mongod', binary: mongod };
  const secantus = offers.cachedSecantus();
  if (secantus !== null) return { kind: 'secantus', binary: secantus };
  if (await offers.canDownloadMongod()) return { kind: 'download-mongod' };
  const missing = offers.missingBuildTools();
  if (missing.length === 0) return { kind: 'build-secantus' };
  throw new MissingTool(
    `MongoDB is missing: install mongod 7 or later, or set MONGODB_URI, or install ${missing.join(' and ')} ` +
      'so that a small MongoDB-protocol server can be built here',
  );
}
