export type { Paper, PaperPart } from './paper';
export { Printer, type PrintedFile } from './printer';
export { fillSealPlace } from './seal-place';
