export { ArchiveRepository } from './archive-repository';
export type { ArchiveParts } from './archive-parts';
export { fileArchive } from './commands/file-archive';
export type { Unpacked } from './domain/check-sums';
export { basisIn, changedFiles, NotReplayable, replay, rulesInside } from './replay';
export { archiveRoutes } from './routes';
