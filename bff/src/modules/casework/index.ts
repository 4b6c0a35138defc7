export { openAskedCase } from './open-asked-case';
export { actorOf, type CaseworkParts } from './officer';
export { createOpenWork } from './handover/open-work';
export { caseworkRoutes } from './routes';
