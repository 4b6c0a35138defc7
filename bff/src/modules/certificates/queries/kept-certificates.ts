import type { CertificateView } from '@gjj/shared-types';
import type { Readable } from 'node:stream';
import type { CertificateParts } from '../certificate-parts';
import { showCertificate } from './list-certificates';

const most = 1000;

interface KeptCertificate {
  view: CertificateView;
  file: { path: string; sizeBytes: number; sha256: string; open: () => Promise<Readable> } | null;
}

/** Every certificate of a member with its file, for their own copy. */
export async function keptCertificates(parts: CertificateParts, userId: string): Promise<KeptCertificate[]> {
  const rows = await parts.records.listOf(userId, most);
  return Promise.all(
    rows.map(async (row) => {
      const [view, letter] = await Promise.all([showCertificate(parts, row), parts.letters.find(row._id)]);
      if (letter === null) return { view, file: null };
      const { number, sizeBytes, sha256, storageKey } = letter;
      const path = `certificates/${view.title}-${number}.pdf`;
      return { view, file: { path, sizeBytes, sha256, open: () => parts.storage.get(storageKey) } };
    }),
  );
}
