export { letterOfCase } from './letter-of-case';
export type { LetterOrigin } from './ports';
export { letterCheckRoutes } from './routes';
