export { issueLetter, keepOnlyLetter, type IssueParts } from './commands/issue-letter';
export { issueLetters } from './commands/issue-letters';
export type { IssuedLetter, LetterOf } from './domain/issued-letter';
export { letterPaper, type LetterFrame, type LetterText } from './letter-paper';
export { LetterRepository } from './letter-repository';
export type { LetterSeal, SealedLetter } from './ports';
export { letterRoutes } from './routes';
export { letterTitle } from './letter-title';
