import type { PaperSize } from '@gjj/shared-types';

/** What stands on a paper, one under the other. Everything is words: how it looks is the printer's. */
export type PaperPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Label and words, e.g. 收件号 QZ…; what is not known is left out. */
  | { kind: 'rows'; rows: readonly (readonly [label: string, words: string | null])[] }
  /** On a roll, which is too narrow for columns, each row stands as lines of name and words. */
  | { kind: 'table'; columns: readonly PaperColumn[]; rows: readonly (readonly string[])[] }
  /** Code 128 of letters and digits (ASCII), with what it says beneath. */
  | { kind: 'barcode'; code: string; words: string }
  /** QR code of an address, beside words that say what it is for. */
  | { kind: 'code'; address: string; lines: readonly string[] }
  /** Who issues it and when, at the right, under the seal where there is one: 骑年盖月. */
  | { kind: 'issued'; lines: readonly string[]; seal: SealWords | null }
  /** Room to write by hand after each name. */
  | { kind: 'signatures'; names: readonly string[] }
  /** The picture of a seal, and an empty place for its signature: `fillSealPlace`. One on a paper at most. */
  | ({ kind: 'seal' } & SealWords);

/** Whose seal a paper carries, why and when, and what must be said of it, e.g. 演示专用; null: nothing. */
export interface SealWords {
  owner: string;
  reason: string;
  location: string;
  note: string | null;
  at: Date;
}

export interface PaperColumn {
  name: string;
  /** Of the width, against the other columns. */
  share: number;
}

/** A paper as data, whatever it is printed on. */
export interface Paper {
  title: string;
  /** Who issues it, e.g. the centre; stands above the title. */
  issuer: string;
  /** Where one looks this up later; stands at the foot of every page of A4. */
  reference: string;
  madeAt: Date;
  parts: readonly PaperPart[];
}

/** Points of 1/72 inch. */
export interface Look {
  width: number;
  /** null: as long as it takes. */
  height: number | null;
  margin: number;
  bodySize: number;
  headingSize: number;
  titleSize: number;
  /** Between two parts. */
  gap: number;
  labelWidth: number;
  /** Of one narrow bar. */
  barWidth: number;
  barHeight: number;
  /** Side of a QR code. */
  codeSize: number;
}

const mm = 72 / 25.4;

export const looks: Record<PaperSize, Look> = {
  a4: {
    width: 210 * mm,
    height: 297 * mm,
    margin: 20 * mm,
    bodySize: 11,
    headingSize: 13,
    titleSize: 18,
    gap: 10,
    labelWidth: 84,
    barWidth: 0.33 * mm,
    barHeight: 14 * mm,
    codeSize: 26 * mm,
  },
  /** 72 of the 80 mm are printed on; a bar is two dots of a printer of 203 dpi. */
  'roll-80': {
    width: 80 * mm,
    height: null,
    margin: 4 * mm,
    bodySize: 9.5,
    headingSize: 11,
    titleSize: 13,
    gap: 6,
    labelWidth: 50,
    barWidth: 0.25 * mm,
    barHeight: 11 * mm,
    codeSize: 24 * mm,
  },
};
