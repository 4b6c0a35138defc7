export { Catalogue, UnknownItemError } from './catalogue';
export { CentreProfileError, type ProfileProblem } from './profile/centre-profile-error';
export { loadCentre } from './profile/load-centre';
export type { CentreProfile, Flow, Terms } from './domain/centre-schema';
export type { Rules } from './domain/rule-schema';
export { factDefinition, factKeys, type FactDefinition, type FactKey } from './domain/fact-dictionary';
export type { Fact, FactBook, FactValue } from './domain/facts';
export { factInWords } from './domain/value-words';
