import { identityDocumentWords, type IdentityDocumentKind } from '@gjj/shared-types';

/** 居民身份证, 护照 …; a kind that this build does not know is still a document. */
export function documentWords(kind: IdentityDocumentKind | null | undefined): string {
  return (kind && identityDocumentWords[kind]) ?? '证件';
}
