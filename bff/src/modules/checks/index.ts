export { FactGatherer, type Foreseen, type GathererSettings } from './fact-gatherer';
export type { GatheredPerson } from './heard';
export { KinRegister } from './kin-register';
export type { Consent, FamilyAccess } from './outside-answers';
export type { Subject } from './ports';
export { presentChecks } from './present-checks';
