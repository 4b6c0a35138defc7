import { certificateTitles, dayOf, type CertificateName, type LetterName } from '@gjj/shared-types';
import type { Catalogue } from '../catalogue';

/** What the centre calls such a letter on the day on which it was issued. */
export function letterTitle(
  catalogue: Pick<Catalogue, 'letterTemplate' | 'certificateTemplate'>,
  { name, issuedAt }: { name: LetterName | CertificateName; issuedAt: Date },
): string {
  const on = dayOf(issuedAt.toISOString());
  if (!isCertificate(name)) return catalogue.letterTemplate(name, on).title;
  return catalogue.certificateTemplate(name, on)?.title ?? certificateTitles[name];
}

const isCertificate = (name: LetterName | CertificateName): name is CertificateName =>
  name in certificateTitles;
