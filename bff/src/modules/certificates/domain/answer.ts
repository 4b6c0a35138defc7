import {
  dayOf,
  dayOnPaper,
  timeOf,
  type CertificateName,
  type CertificateRefusal,
  type CertificateTable,
  type CertificateWord,
} from '@gjj/shared-types';
import type { LedgerSays } from './ledger-says';

export type Words = Partial<Record<CertificateWord, string>>;
export type Tables = Partial<Record<CertificateTable, string[][]>>;
export interface Said {
  words: Words;
  tables: Tables;
  /** What a stranger may compare; null: the certificate names no single sum. */
  amountFen: number | null;
}
/** What a certificate says, or why there can be none. */
export type Answer = { ok: true; said: Said } | { ok: false; refusal: CertificateRefusal };

export interface Wish {
  name: CertificateName;
  year: number | null;
  /** 结清证明 of this loan alone. */
  loanNo?: string | undefined;
}

export const said = (words: Words, tables: Tables, amountFen: number | null = null): Answer => ({
  ok: true,
  said: { words, tables, amountFen },
});
export const refused = (refusal: CertificateRefusal): Answer => ({ ok: false, refusal });
export const asOfWords = ({ asOf }: LedgerSays): Words => ({
  asOf: `${dayOnPaper(dayOf(asOf))} ${timeOf(asOf)}`,
});
