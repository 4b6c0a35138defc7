export { Catalogue, onlyVersion, type ProfileVersions } from './catalogue';
export { UnknownItemError } from './unknown-item-error';
export type { Door } from './domain/door';
export type { BookingWindow } from './domain/booking-windows';
export type { FlexibleTermsOfCentre, TransferTerms } from './domain/moves-schema';
export type { BookingTerms } from './domain/booking-schema';
export { openSpans, type IsWorkingDay, type Span } from './domain/opening-hours';
export { CentreProfileError, type ProfileProblem } from './profile/centre-profile-error';
export { loadCentre, loadWithWarnings, parseCentre } from './profile/load-centre';
export type { ProfileWarning } from './profile/profile-warnings';
export { readProfileFiles, versionOf, type ProfileFiles } from './profile/profile-files';
export type { CentreProfile, Terms } from './domain/centre-schema';
export type { PaperTerms } from './domain/window-paper';
export type { Flow } from './domain/flow-schema';
export type { Rules } from './domain/rule-schema';
export type { RunFindings } from './domain/judge-run';
export type { Standing, Stop } from './domain/standing-schema';
export type { TakenIn } from './domain/taken-in-schema';
export { addDays } from './domain/calendar';
export { presentSource } from './domain/reason';
export type { Moment } from './domain/scope';
export { paperTables, type LetterBlock, type LetterTemplate, type PaperTable } from './domain/letter-schema';
export { fillWords, placeholdersOf } from './domain/template';
export {
  factDefinition,
  factKeys,
  isFactKey,
  isOfSpouse,
  isSensitive,
  type FactDefinition,
  type FactKey,
} from './domain/fact-dictionary';
export type { OfFamily } from './domain/of-family';
export { notAsked, type Fact, type FactBook, type FactValue } from './domain/facts';
export { factInWords } from './domain/value-words';
export { catalogueRoutes } from './routes';
export { itemChangeDays } from './present-catalogue';
export { Centres } from './publication/centres';
export { NotYetInForceError, openCentres, publishedByStart } from './publication/open-centres';
export { dryRun } from './publication/dry-run';
export type { AssessedHomeLoan, AssessedLoanLimit, HomeLoanRule } from './domain/home-loan-rule';
export { publishVersion } from './publication/publish-version';
export type { PublicationReport } from './publication/version-model';
export { VersionStore, type VersionHead } from './publication/version-store';
export type { CentreCase } from './cases/case-file';
export { factBookOf, type FactWord } from './cases/fact-book-of';
export { readFactsFile, type FactsFile } from './cases/read-facts-file';
export { findCases, type CasesRead } from './cases/read-cases';
export { noonOf, runCase, type CaseResult, type Difference } from './cases/run-case';
export { authoringSchemas } from './authoring/authoring-schemas';
export { fieldWords } from './authoring/field-words';
export { explainItem } from './explain/explain-item';
export { changesBetween, type CentreMoment } from './explain/centre-changes';
