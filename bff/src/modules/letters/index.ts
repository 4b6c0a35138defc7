export type { IssuedLetter } from './domain/issued-letter';
export { LetterRepository } from './letter-repository';
export type { LetterSeal, SealedLetter } from './ports';
