export { FactGatherer, type Consent, type GatheredPerson, type GathererSettings } from './fact-gatherer';
export { presentChecks } from './present-checks';
