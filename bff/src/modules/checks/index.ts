export { FactGatherer, type GathererSettings } from './fact-gatherer';
export type { GatheredPerson } from './gathering';
export { KinRegister } from './kin-register';
export type { Consent, FamilyAccess } from './outside-answers';
export type { Subject } from './ports';
export { presentChecks } from './present-checks';
