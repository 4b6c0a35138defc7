import { dayOf, type LetterName } from '@gjj/shared-types';
import type { Catalogue } from '../catalogue';

/** What the centre calls such a letter on the day on which it was issued. */
export function letterTitle(
  catalogue: Pick<Catalogue, 'letterTemplate'>,
  { name, issuedAt }: { name: LetterName; issuedAt: Date },
): string {
  return catalogue.letterTemplate(name, dayOf(issuedAt.toISOString())).title;
}
