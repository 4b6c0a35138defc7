import type { Day, LetterStanding } from '@gjj/shared-types';
import type { CertificateParts } from './certificate-parts';
import type { CertificateContent } from './domain/certificate-record';
import { certificateStanding } from './domain/certificate-standing';
import { todayOf } from './present-certificate';

/** What anybody's check of a certificate is answered from. */
export interface CertificateOrigin {
  standing: LetterStanding;
  name: string;
  receiptNumber: null;
  amountFen: number | null;
  validUntil: Day;
}

/** null: there is no such certificate, or it is not drawn up. */
export async function findCertificateOrigin(
  { records, sealer, clock }: Pick<CertificateParts, 'records' | 'sealer' | 'clock'>,
  certificateId: string,
): Promise<CertificateOrigin | null> {
  const row = await records.find(certificateId);
  if (row?.drawn === undefined) return null;
  const { person, amountFen } = JSON.parse(sealer.open(row.drawn.content)) as CertificateContent;
  const standing = certificateStanding(row, todayOf(clock.now()));
  return { standing, name: person, receiptNumber: null, amountFen, validUntil: row.drawn.validUntil };
}
