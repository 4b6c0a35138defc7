import type { CertificateName, LetterName } from '@gjj/shared-types';

/** What a letter belongs to, whose row freezes what it says. */
export interface LetterOf {
  kind: 'case' | 'certificate';
  id: string;
}

/** A letter (文书) that was made: where its bytes are, and by what a stranger finds it. It never changes. */
export interface IssuedLetter {
  /** As in the row that freezes what it says. */
  letterId: string;
  of: LetterOf;
  centreCode: string;
  name: LetterName | CertificateName;
  /** 文号 */
  number: string;
  /** 查验码 */
  checkCode: string;
  issuedAt: Date;
  /** Of the bytes that were kept, hexadecimal. */
  sha256: string;
  sizeBytes: number;
  storageKey: string;
}
