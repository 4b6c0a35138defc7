import type { CertificateName, Day, IdentityDocumentKind, LetterName } from '@gjj/shared-types';
import { addDays } from './domain/calendar';
import { AppError } from '../../platform/errors';
import { DayCatalogue } from './day-catalogue';
import type { Door } from './domain/door';
import { endingSoon } from './domain/awaiting-rules';
import { centreOn, turningDaysOf, type CentreProfile, type TermName } from './domain/centre-schema';
import type { FactBook } from './domain/facts';
import type { Flow } from './domain/flow-schema';
import type { Moment } from './domain/scope';

/** Which version of a centre's profile is in force on a day. */
export interface ProfileVersions {
  on(day: Day): CentreProfile;
  /** Days on which versions take effect, in order. */
  begins(): readonly Day[];
}

/** One version for all days. */
export function onlyVersion(profile: CentreProfile): ProfileVersions {
  return { on: () => profile, begins: () => [] };
}

/**
 * One centre through time. Each day has its own catalogue; days between two changes share one, made when first
 * needed and kept.
 */
export class Catalogue {
  private readonly made = new Map<string, DayCatalogue>();
  private readonly turns = new WeakMap<CentreProfile, readonly Day[]>();

  /** @param today the day at the centre, asked anew for each answer */
  constructor(
    private readonly versions: ProfileVersions,
    private readonly today: () => Day,
  ) {}

  on(day: Day): DayCatalogue {
    const profile = this.versions.on(day);
    const since = this.turnsOf(profile).findLast((turn) => turn <= day) ?? '';
    const key = `${profile.version} ${since}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = new DayCatalogue(centreOn(profile, day));
    this.made.set(key, made);
    return made;
  }

  get centre() {
    return this.now.centre;
  }
  centreAt(...at: Parameters<DayCatalogue['centreAt']>) {
    return this.now.centreAt(...at);
  }
  get flow(): Flow {
    return this.now.flow;
  }
  get receiptPrefix() {
    return this.now.receiptPrefix;
  }
  get cityCode() {
    return this.now.cityCode;
  }
  get waitingGoodForMinutes() {
    return this.now.waitingGoodForMinutes;
  }
  get bookingWindows() {
    return this.now.bookingWindows;
  }
  get repaymentAccount() {
    return this.now.repaymentAccount;
  }
  get safety() {
    return this.now.safety;
  }
  get feedback() {
    return this.now.settings.feedback;
  }
  get mandates() {
    return this.now.settings.mandates;
  }
  /** 异地转移接续 and 灵活就业缴存; undefined: not offered. */
  get moves(): Pick<DayCatalogue['settings'], 'transfers' | 'flexible'> {
    return this.now.settings;
  }
  get bans() {
    return this.now.bans;
  }
  get windowContact() {
    return this.now.windowContact;
  }
  get version() {
    return this.now.version;
  }

  listItems() {
    return this.now.listItems();
  }
  itemsAt(door: Door) {
    return this.now.itemsAt(door);
  }
  findItem(code: string) {
    return this.now.findItem(code);
  }
  /** Throws `catalogue.item-not-found`. */
  getItem(code: string) {
    const item = this.findItem(code);
    if (item === null) throw new AppError('catalogue.item-not-found');
    return item;
  }
  operationItems() {
    return this.now.operationItems();
  }
  takenIn(code: string) {
    return this.now.takenIn(code);
  }
  versionOf(code: string) {
    return this.now.versionOf(code);
  }
  itemRules(code: string) {
    return this.now.itemRules(code);
  }
  factsNeeded(...of: Parameters<DayCatalogue['factsNeeded']>) {
    return this.now.factsNeeded(...of);
  }
  standingOf(code: string) {
    return this.now.standingOf(code);
  }
  findOfRun(code: string, facts: FactBook, moment: Moment) {
    return this.on(moment.today).findOfRun(code, facts, moment);
  }
  identityNote(code: string, kind: IdentityDocumentKind) {
    return this.now.identityNote(code, kind);
  }
  sharingOf(code: string) {
    return this.now.sharingOf(code);
  }
  ofFamily(...of: Parameters<DayCatalogue['ofFamily']>) {
    return this.now.ofFamily(...of);
  }
  sensitiveFacts(code: string) {
    return this.now.sensitiveFacts(code);
  }
  assess(code: string, facts: FactBook, moment: Moment) {
    return this.on(moment.today).assess(code, facts, moment);
  }
  questionsToAsk(code: string, facts: FactBook, moment: Moment) {
    return this.on(moment.today).questionsToAsk(code, facts, moment);
  }
  requiredMaterials(code: string, eligibility: Parameters<DayCatalogue['requiredMaterials']>[1]) {
    return this.now.requiredMaterials(code, eligibility);
  }
  homeKeyOf(code: string, facts: FactBook) {
    return this.now.homeKeyOf(code, facts);
  }
  termOf(clock: TermName, itemCode?: string) {
    return this.now.termOf(clock, itemCode);
  }
  termRule(clock: TermName) {
    return this.now.termRule(clock);
  }
  flowOf(itemCode: string) {
    return this.now.flowOf(itemCode);
  }
  offices() {
    return this.now.offices();
  }
  /** As the centre worded it on the day of issue. */
  letterTemplate(name: LetterName, issuedOn: Day) {
    return this.on(issuedOn).letterTemplate(name);
  }
  get certificatesOffered() {
    return this.now.certificatesOffered;
  }
  /** As the centre worded it on the day of issue. */
  certificateTemplate(name: CertificateName, issuedOn: Day) {
    return this.on(issuedOn).certificateTemplate(name);
  }
  receivesOnly(districtCode: string) {
    return this.now.receivesOnly(districtCode);
  }
  /** By the rules of the day of receipt. */
  paperTerms(districtCode: string, takenOn: Day) {
    return this.on(takenOn).paperTerms(districtCode, takenOn);
  }
  /** By the rules of the day on which it is archived. */
  retentionFrom(archivedOn: Day) {
    return this.on(archivedOn).retentionFrom(archivedOn);
  }
  districtName(code: string) {
    return this.now.districtName(code);
  }

  /** Codes of items whose rules end soon, or have ended, with nothing after them. */
  rulesEndingSoon(): string[] {
    return endingSoon((day) => this.versions.on(day).items, this.today());
  }

  /** Are there rules for that day? */
  has(day: Day): boolean {
    try {
      this.on(day);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  /** Days after one and up to another on which what the centre says may change, in order. */
  turnsBetween(after: Day, until: Day): Day[] {
    const begun = this.versions.begins().filter((day) => day > after && day <= until);
    const known = [after, ...begun].filter((day) => this.has(day));
    const turns = known.flatMap((day) => this.turnsOf(this.versions.on(day)));
    const within = turns.filter((day) => day > after && day <= until);
    return [...new Set([...begun, ...within])].sort();
  }

  /** One day of each stand of the rules from the day before one until another. */
  daysBefore(since: Day, until: Day): Day[] {
    const days = [addDays(since, -1), ...this.turnsBetween(addDays(since, -1), until)];
    return days.filter((day) => this.has(day));
  }

  /** Codes of items that the law opens on that very day; null: it opens none. */
  openedByLaw(day: Day): string[] | null {
    const rows = this.versions.on(day).law.rows.filter(({ effectiveFrom }) => effectiveFrom === day);
    const opened = rows.flatMap(({ opens = [] }) => opens);
    return opened.length === 0 ? null : opened;
  }

  private turnsOf(profile: CentreProfile): readonly Day[] {
    const known = this.turns.get(profile);
    if (known !== undefined) return known;
    const turns = turningDaysOf(profile);
    this.turns.set(profile, turns);
    return turns;
  }

  private get now(): DayCatalogue {
    return this.on(this.today());
  }
}
