import { z } from 'zod';

/** What a paper is printed on: a page, or the roll of a receipt printer. */
export const paperSize = z.enum(['a4', 'roll-80']);
export type PaperSize = z.infer<typeof paperSize>;
export const paperSizeWords: Record<PaperSize, string> = { a4: 'A4 纸', 'roll-80': '80 毫米小票' };

export const printQuery = z.strictObject({ size: paperSize.default('a4') });
