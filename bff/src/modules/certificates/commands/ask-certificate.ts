import { dayOf, maskName, type CertificateName, type CertificateView } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { owedEntry } from '../../../platform/owing';
import type { CertificateRow } from '../certificate-model';
import type { CertificateParts } from '../certificate-parts';
import { settledYears } from '../domain/settlement-year';
import { showCertificate } from '../queries/list-certificates';

/** How long a silent ledger is asked again before the member is told to ask anew. */
const tryForMs = 24 * 60 * 60 * 1000;
const mostADay = 30;
const dayMs = 24 * 60 * 60 * 1000;

interface Wish {
  name: CertificateName;
  year: number | null;
  loanNo?: string | undefined;
}

/**
 * Notes what a member wants; the worker makes it. The same key again gives the same certificate.
 * @throws `certificate.not-offered`, `certificate.year-wrong`, `certificate.loan-wrong`, `certificate.too-many`,
 * `idempotency.differs`
 */
export async function askCertificate(
  parts: CertificateParts,
  userId: string,
  requestKey: string,
  wish: Wish,
): Promise<CertificateView> {
  const { records, clock } = parts;
  const before = await records.findByKey(userId, requestKey);
  if (before !== null) return sameAgain(parts, before, wish);
  const row = await newRow(parts, userId, requestKey, wish);
  const yesterday = new Date(clock.now().getTime() - dayMs);
  if ((await records.countSince(userId, yesterday)) >= mostADay) throw new AppError('certificate.too-many');
  if (await records.insert(row)) return showCertificate(parts, row);
  const first = await records.findByKey(userId, requestKey);
  if (first === null) throw new Error('a certificate has a key and is not there');
  return sameAgain(parts, first, wish);
}

function sameAgain(parts: CertificateParts, row: CertificateRow, { name, year, loanNo }: Wish) {
  if (row.name !== name || row.year !== year || row.loanNo !== loanNo)
    throw new AppError('idempotency.differs');
  return showCertificate(parts, row);
}

async function newRow(
  { members, centres, clock }: CertificateParts,
  userId: string,
  requestKey: string,
  { name, year, loanNo }: Wish,
): Promise<CertificateRow> {
  const person = await members.getPerson(userId);
  const catalogue = centres.ofOrMain(person.centreCode);
  const now = clock.now();
  if (!catalogue.certificatesOffered.includes(name)) throw new AppError('certificate.not-offered');
  // Whose it is the ledger says when it is drawn up: of a loan of somebody else's there is nothing to certify.
  if (loanNo !== undefined && name !== 'loan-settled') throw new AppError('certificate.loan-wrong');
  if (!isRightYear(name, year, dayOf(now.toISOString()))) throw new AppError('certificate.year-wrong');
  return {
    _id: newId(),
    version: 0,
    centreCode: catalogue.centre.code,
    outbox: [owedEntry({ kind: 'task', name: 'draw-up' }, now)],
    nextAt: new Date(now.getTime() + tryForMs),
    updatedAt: now,
    userId,
    requestKey,
    name,
    year,
    ...(loanNo !== undefined && { loanNo }),
    askedAt: now,
    state: 'asked',
    silentSince: null,
    refusal: null,
    personMasked: maskName(person.name),
  };
}

function isRightYear(name: CertificateName, year: number | null, today: string): boolean {
  if (name !== 'year-statement') return year === null;
  return year !== null && year <= settledYears(undefined, today, 1)[0]!;
}
