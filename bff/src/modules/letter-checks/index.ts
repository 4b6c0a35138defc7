export { letterOfCase } from './letter-of-case';
export { letterCheckRoutes } from './routes';
