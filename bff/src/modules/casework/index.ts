export { openAskedCase } from './open-asked-case';
export { actorOf, type CaseworkParts } from './officer';
export { followAbsent, type FollowParts } from './handover/follow-absent';
export { officersOf, overseersOf, type OfficerListParts } from './officers-of';
export { createOpenWork } from './handover/open-work';
export { memberVisits } from './intake/visit-note';
export { caseworkRoutes } from './routes';
