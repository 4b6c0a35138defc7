/** What a seal says of what it is set under. */
export interface SealedLetter {
  letterId: string;
  centreCode: string;
  centreName: string;
  /** E.g. 准予提取决定书. */
  title: string;
  number: string;
  issuedAt: Date;
}

/**
 * 电子印章. Takes a finished PDF and gives back the same, sealed. A repeat for one letter may give other bytes: the
 * letter keeps those of the first that was kept. Where it throws, nothing was issued, and it is tried again.
 */
export interface LetterSeal {
  seal(pdf: Buffer, letter: SealedLetter): Promise<Buffer>;
}
