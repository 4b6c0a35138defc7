import { documentLimits } from '@gjj/shared-types';
import type { StoredDocument } from './stored-document';

/** Rejected files hold no bytes and do not count towards the limits, but no shelf grows without end. */
const shelfEntries = 200;

export type UploadRefusal =
  'document.empty' | 'document.too-large' | 'document.total-too-large' | 'document.too-many';

interface Wish {
  materialCode: string;
  sizeBytes: number;
}

/** Why one more file may not be begun, or null. What is begun counts as if it were there already. */
export function refuseUpload(
  documents: readonly StoredDocument[],
  wish: Wish,
  maxFiles: number,
): UploadRefusal | null {
  if (wish.sizeBytes === 0) return 'document.empty';
  if (wish.sizeBytes > documentLimits.fileBytes) return 'document.too-large';
  const counted = documents.filter((document) => document.state !== 'rejected');
  const ofMaterial = counted.filter((document) => document.materialCode === wish.materialCode);
  if (ofMaterial.length >= maxFiles || documents.length >= shelfEntries) return 'document.too-many';
  const total = counted.reduce((sum, document) => sum + document.sizeBytes, wish.sizeBytes);
  return total > documentLimits.caseBytes ? 'document.total-too-large' : null;
}
