export type { TellOfPaper } from './commands/tell-of-paper';
export { BundleRepository } from './bundle-repository';
export { filePaper } from './commands/file-paper';
export { sweepPaper, type SweepPaperParts } from './commands/sweep-paper';
export { ListRepository } from './list-repository';
export type { PaperParts } from './paper-parts';
export { handlersOf } from './queries/handlers-of';
export { paperRoutes } from './routes';
