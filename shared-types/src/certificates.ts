import { z } from 'zod';
import { certificateNames, certificateRefusals } from './certificate-words';
import { letterStandings } from './letter-standing';
import { certificateId, day, instant, plainText, version } from './primitives';

/** A calendar year; of a statement, the one on whose 30 June interest is paid. */
const year = z.int().min(1991).max(2200);

const loanNo = plainText(60);

/** Ask for a certificate; `year` for a statement, and for nothing else. */
export const askCertificateBody = z.strictObject({
  name: z.enum(certificateNames),
  year: year.nullable(),
  /** Of 贷款结清证明: one loan alone; left out: every loan that is paid off. */
  loanNo: loanNo.optional(),
});

/** asked: its facts are being fetched · making: it is being printed and sealed · given-up: the ledger was silent too long. */
export const certificateStates = ['asked', 'making', 'ready', 'refused', 'given-up'] as const;

/** 证明 as the member sees it. */
export const certificate = z.object({
  certificateId,
  name: z.enum(certificateNames),
  title: z.string(),
  year: year.nullable(),
  /** Of 贷款结清证明: of which loan alone; null: of every one, or it is another certificate. */
  loanNo: z.string().nullable(),
  askedAt: instant,
  state: z.enum(certificateStates),
  /** Since when the ledger has not answered; null: it has, or has not been asked yet. */
  silentSince: instant.nullable(),
  refusal: z.enum(certificateRefusals).nullable(),
  /** 文号; null until it is drawn up. */
  number: z.string().nullable(),
  issuedAt: instant.nullable(),
  validUntil: day.nullable(),
  /** null until it is ready. */
  file: z.object({ sizeBytes: z.int().positive(), checkCode: z.string() }).nullable(),
  standing: z.enum(letterStandings),
  /** Why the centre took it back; null: it did not. */
  withdrawnFor: z.string().nullable(),
});
export type CertificateView = z.infer<typeof certificate>;

/** A kind that the centre gives. */
export const certificateOffer = z.object({
  name: z.enum(certificateNames),
  title: z.string(),
  says: z.string(),
  validDays: z.int().positive(),
  /** Settled years that may be asked for, the newest first; empty where none is to be chosen. */
  years: z.array(year),
  /** Loans that are paid off, where there are several to choose from, the last one first; empty otherwise. */
  loans: z.array(z.object({ loanNo: z.string(), settledOn: day })),
});
export type CertificateOffer = z.infer<typeof certificateOffer>;

/** What can be asked for, and what was, the newest first. */
export const certificatesPage = z.object({
  offers: z.array(certificateOffer),
  certificates: z.array(certificate),
});
export type CertificatesPage = z.infer<typeof certificatesPage>;

/** By its 文号 or its 查验码, as typed. */
export const findCertificateQuery = z.strictObject({ query: z.string().min(1).max(60) });

/** 证明 as an officer finds it. */
export const staffCertificate = z.object({
  certificateId,
  version,
  title: z.string(),
  number: z.string(),
  checkCode: z.string().nullable(),
  personMasked: z.string(),
  issuedAt: instant,
  validUntil: day,
  standing: z.enum(letterStandings),
  withdrawn: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  mayWithdraw: z.boolean(),
});
export type StaffCertificate = z.infer<typeof staffCertificate>;
export const foundCertificate = z.object({ certificate: staffCertificate.nullable() });

/** 撤回证明: `reason` is read by the member. */
export const withdrawCertificateBody = z.strictObject({ version, reason: plainText(200).min(4) });
