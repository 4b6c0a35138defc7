export { actorOf, caseworkRoutes, type CaseworkParts } from './routes';
export type * from './ports';
