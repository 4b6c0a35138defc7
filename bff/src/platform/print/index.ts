export type { Paper, PaperPart, SealWords } from './paper';
export { Printer, type PrintedFile } from './printer';
export { fillSealPlace } from './seal-place';
