export { BundleRepository } from './bundle-repository';
export { filePaper } from './commands/file-paper';
export { sweepPaper } from './commands/sweep-paper';
export { ListRepository } from './list-repository';
export type { PaperParts } from './paper-parts';
export { paperRoutes } from './routes';
