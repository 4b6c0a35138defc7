import { isCheckCode, readCheckCode, readLetterNumber, type StaffCertificate } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CertificateRow } from '../certificate-model';
import type { CertificateParts } from '../certificate-parts';
import type { Officer } from '../commands/withdraw-certificate';
import { presentForStaff, todayOf } from '../present-certificate';

type Parts = Pick<CertificateParts, 'records' | 'letters' | 'centres' | 'clock'>;

/** By 文号 or 查验码, as typed. Another centre's is not there. */
export async function findCertificate(
  parts: Parts,
  officer: Officer,
  query: string,
): Promise<StaffCertificate | null> {
  const row = await lookUp(parts, query);
  return row === null || row.centreCode !== officer.centreCode ? null : showToStaff(parts, row, officer);
}

async function lookUp({ records, letters }: Parts, query: string): Promise<CertificateRow | null> {
  const code = readCheckCode(query);
  if (!isCheckCode(code)) return records.findByNumber(readLetterNumber(query));
  const letter = await letters.findByCheckCode(code);
  return letter?.of.kind === 'certificate' ? records.find(letter.of.id) : null;
}

export async function showToStaff(
  { letters, centres, clock }: Parts,
  row: CertificateRow,
  officer: Pick<Officer, 'mayWithdraw'>,
): Promise<StaffCertificate | null> {
  const letter = await letters.find(row._id);
  const catalogue = centres.of(row.centreCode);
  return presentForStaff(row, { catalogue, letter, today: todayOf(clock.now()) }, officer);
}

/** A member's own. Throws `certificate.not-found`. */
export async function openOwnCertificate(
  { records }: Pick<Parts, 'records'>,
  certificateId: string,
  userId: string,
): Promise<CertificateRow> {
  const row = await records.find(certificateId);
  if (row === null || row.userId !== userId) throw new AppError('certificate.not-found');
  return row;
}
