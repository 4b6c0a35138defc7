import { AppError } from '../../../platform/errors';
import type { CertificateRow } from '../certificate-model';
import type { CertificateParts } from '../certificate-parts';
import { noticeOwed } from './make-certificate';

export interface Officer {
  staffId: string;
  name: string;
  centreCode: string | null;
  mayWithdraw: boolean;
}

/**
 * 撤回证明: what it says was wrong. Anybody's check says so from now on, and the member is told.
 * @throws `certificate.not-found`, `certificate.withdrawn`, `certificate.version-conflict`
 */
export async function withdrawCertificate(
  parts: CertificateParts,
  officer: Officer,
  certificateId: string,
  { version, reason }: { version: number; reason: string },
): Promise<CertificateRow> {
  const { records, clock } = parts;
  const row = await records.find(certificateId);
  if (row === null || row.centreCode !== officer.centreCode || row.drawn === undefined)
    throw new AppError('certificate.not-found');
  if (row.withdrawn !== undefined) throw new AppError('certificate.withdrawn');
  if (row.version !== version) throw new AppError('certificate.version-conflict');
  const by = { staffId: officer.staffId, name: officer.name };
  const owes = [noticeOwed(parts, row, 'certificate-withdrawn', reason)];
  const set = { withdrawn: { at: clock.now(), by, reason } };
  const changed = await records.commit(row, { set, owes }, clock.now());
  if (changed === null) throw new AppError('certificate.version-conflict');
  return changed;
}
