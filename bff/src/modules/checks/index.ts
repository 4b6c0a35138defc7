export { FactGatherer, type Foreseen, type GathererSettings } from './fact-gatherer';
export type { FactsOfFamily, GatheredPerson } from './heard';
export { KinRegister, type KinFound } from './kin-register';
export type { Matter, UseBasis, UsedFor } from './matter';
export type { AgreedRelative, Consent, FamilyAccess } from './outside-answers';
export type { DataExchange, Dataset, DatasetAnswers, ExchangeAnswer, ExchangeQuery, Subject } from './ports';
export { presentChecks } from './present-checks';
