export { endCopy, makeCopy } from './commands/make-copy';
export type { DataCopyRow } from './data-copy-model';
export { DataCopyRecords } from './data-copy-repository';
export type { OwnDataParts } from './own-data-parts';
export { ownDataRoutes } from './routes';
