export { FactGatherer, type Foreseen, type GathererSettings } from './fact-gatherer';
export type { GatheredPerson } from './heard';
export { KinRegister } from './kin-register';
export type { Matter, UseBasis, UsedFor } from './matter';
export type { Consent, FamilyAccess } from './outside-answers';
export type { DataExchange, Dataset, DatasetAnswers, ExchangeAnswer, ExchangeQuery, Subject } from './ports';
export { presentChecks } from './present-checks';
