import type { CertificateName, CertificatesPage, CertificateView } from '@gjj/shared-types';
import { call } from '@/api/call';
import { fetchFileOf } from '@/api/fetch-file-of';
import { sendOnce } from '@/api/request-key';
import { outdate, useServerData } from '@/api/server-data';
import { viewFile } from '@/platform/view-file';

/** Made in seconds; where the ledger is silent, there is no hurry. */
const makingAgainMs = 1500;
const silentAgainMs = 10_000;

export const isComing = ({ state }: CertificateView): boolean => state === 'asked' || state === 'making';

function againMs({ certificates }: CertificatesPage): number | false {
  const coming = certificates.filter(isComing);
  if (coming.length === 0) return false;
  return coming.some(({ silentSince }) => silentSince === null) ? makingAgainMs : silentAgainMs;
}

export function useCertificates() {
  return useServerData<CertificatesPage>(['certificates'], () => call('listCertificates'), {
    refreshEveryMs: againMs,
  });
}

/** Once for one wish, however often it is sent. @throws ApiError */
export async function askCertificate(
  name: CertificateName,
  year: number | null,
  loanNo: string | null,
): Promise<void> {
  const body = { name, year, ...(loanNo !== null && { loanNo }) };
  await sendOnce('certificate', body, (idempotencyKey) => call('askCertificate', { body, idempotencyKey }));
  outdate('certificates');
}

/** @throws ApiError */
export async function openCertificate({ certificateId, title }: CertificateView): Promise<void> {
  const bytes = await fetchFileOf('readLetter', { letterId: certificateId });
  await viewFile(bytes, { kind: 'pdf', name: `${title}.pdf` });
}
