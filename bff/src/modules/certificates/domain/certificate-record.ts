import type { CertificateName, CertificateRefusal, Day } from '@gjj/shared-types';

/** What the ledger said when the certificate was drawn up, as it stands on the paper; kept sealed. */
export interface CertificateContent {
  /** In full: a certificate says whose it is. */
  person: string;
  /** What a stranger may compare with the paper; null: it names no single sum. */
  amountFen: number | null;
  words: Record<string, string>;
  tables: Record<string, readonly (readonly string[])[]>;
}

/** Of a certificate that is drawn up: nothing of it changes any more. */
export interface DrawnUp {
  number: string;
  issuedAt: Date;
  validUntil: Day;
  /** A sealed `CertificateContent`. */
  content: string;
}

export interface Withdrawal {
  at: Date;
  by: { staffId: string; name: string };
  reason: string;
}

/** 证明: what a member asked for, what came of it, and whether the centre took it back. */
export interface Certificate {
  userId: string;
  /** Made by the client, once for one wish. */
  requestKey: string;
  name: CertificateName;
  year: number | null;
  /** Absent: of every loan that is paid off, or it is another certificate. */
  loanNo?: string;
  askedAt: Date;
  state: 'asked' | 'making' | 'ready' | 'refused' | 'given-up';
  silentSince: Date | null;
  refusal: CertificateRefusal | null;
  /** Whose it is, masked: for officers. */
  personMasked: string;
  /** Absent until it is drawn up. */
  drawn?: DrawnUp;
  withdrawn?: Withdrawal;
}
