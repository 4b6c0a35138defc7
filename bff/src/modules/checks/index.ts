export { FactGatherer, type GathererSettings } from './fact-gatherer';
export type { GatheredPerson } from './gathering';
export type { Consent } from './outside-answers';
export { presentChecks } from './present-checks';
