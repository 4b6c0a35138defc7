import type { IdentityDocument } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { PersonRecord } from './user-model';

/** Records of before kinds were kept are residents'. */
export function openDocument(
  { documentKind = 'resident-id', idNumberSealed }: Pick<PersonRecord, 'documentKind' | 'idNumberSealed'>,
  sealer: Pick<Sealer, 'open'>,
): IdentityDocument {
  return { kind: documentKind, number: sealer.open(idNumberSealed) };
}
