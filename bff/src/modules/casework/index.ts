export { actorOf, type CaseworkParts } from './officer';
export { caseworkRoutes } from './routes';
