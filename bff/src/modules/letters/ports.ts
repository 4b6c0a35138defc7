import type { SealWords } from '../../platform/print';

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

/** 电子印章. */
export interface LetterSeal {
  /** What stands on the paper where the seal is set. */
  words(letter: SealedLetter): SealWords;
  /**
   * Takes a finished PDF and gives back the same, sealed. A repeat for one letter may give other bytes: the letter keeps
   * those of the first that was kept. Where it throws, nothing was issued, and it is tried again.
   */
  seal(pdf: Buffer, letter: SealedLetter): Promise<Buffer>;
}
