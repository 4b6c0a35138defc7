import { certificateTitles, letterTitles, sourceInWords } from '@gjj/shared-types';
import type {
  Answers,
  Centre,
  CertificateName,
  Day,
  Eligibility,
  IdentityDocumentKind,
  ItemDetail,
  ItemSummary,
  LetterName,
  Material,
  Question,
  Sharing,
  StandingPeriod,
} from '@gjj/shared-types';
import { assess } from './domain/assess';
import type { CentreOnDay, TermName, Terms, WindowContact } from './domain/centre-schema';
import { bookingWindowsOf, type BookingWindow } from './domain/booking-windows';
import { compileItem, sharingOf, type CompiledItem } from './domain/compile-item';
import { compileRuns, factsOfRun, standingOf, type CompiledRun } from './domain/compile-standing';
import { findOfRun, type RunFindings } from './domain/judge-run';
import type { Standing } from './domain/standing-schema';
import { isSensitive, type FactKey } from './domain/fact-dictionary';
import type { FactBook } from './domain/facts';
import { flowWith, officesIn, type Flow } from './domain/flow-schema';
import { identityNote } from './domain/identity-documents';
import { HomeLoanRule } from './domain/home-loan-rule';
import { opens, type Door } from './domain/door';
import { ofFamily, relationIn, type OfFamily } from './domain/of-family';
import { inOrderOfUse } from './domain/in-order-of-use';
import { statusAt, type IsWorkingDay } from './domain/opening-hours';
import { isJudged, takenInOf, type ProfileItem } from './domain/item-schema';
import type { TakenIn } from './domain/taken-in-schema';
import { documentedIn, presentSource } from './domain/reason';
import type { CertificateTemplate } from './domain/certificate-schema';
import type { LetterTemplate } from './domain/letter-schema';
import type { Rules } from './domain/rule-schema';
import { Scope, type Moment } from './domain/scope';
import { paperTerms, type PaperTerms } from './domain/window-paper';
import { rejectProblem } from './unchecked-profile';
import { UnknownItemError } from './unknown-item-error';
import {
  presentCentre,
  presentItem,
  presentItemSummary,
  presentMaterial,
  presentQuestion,
} from './presenter';

/** One centre's items, rules, terms and flow as they stand on one day; everything here comes from its profile. */
export class DayCatalogue {
  readonly centre: Centre;
  readonly flow: Flow;
  readonly receiptPrefix: string;
  /** Six digits; homes with the same first four count as "in this city". */
  readonly cityCode: string;
  readonly version: string;
  /** null where the centre names nobody whom windows ask. */
  readonly windowContact: WindowContact | null;
  private readonly items: ReadonlyMap<string, ProfileItem>;
  private readonly compiled: ReadonlyMap<string, CompiledItem>;
  /** Rules of runs of standing orders, by item. */
  private readonly runs: ReadonlyMap<string, ReadonlyMap<StandingPeriod, CompiledRun>>;

  /** 公积金贷款; null where the centre states nothing of it. */
  readonly homeLoan: HomeLoanRule | null;

  constructor(private readonly profile: CentreOnDay) {
    this.centre = presentCentre(profile.settings);
    this.flow = profile.flow;
    this.receiptPrefix = profile.settings.receiptPrefix;
    this.cityCode = profile.settings.cityCode;
    this.version = profile.version;
    this.windowContact = profile.settings.windowContact ?? null;
    this.items = new Map(profile.items.map((item) => [item.code, item]));
    const judged = profile.items.filter((item) => isJudged(item));
    const { crossRules, texts, homeLoan } = profile;
    this.homeLoan = homeLoan && new HomeLoanRule(homeLoan, texts, rejectProblem);
    this.compiled = new Map(
      judged.map((item) => [item.code, compileItem(item, crossRules, texts, rejectProblem)]),
    );
    this.runs = new Map(
      judged.map((item) => [item.code, compileRuns(item, crossRules, texts, rejectProblem)]),
    );
  }

  /** For how long it is shown how many wait; null where that is not told. */
  get waitingGoodForMinutes(): number | null {
    return this.profile.settings.waitingCount?.goodForMinutes ?? null;
  }

  /** 预约: windows that take bookings, each with its terms. */
  get bookingWindows(): BookingWindow[] {
    return bookingWindowsOf(this.profile.settings);
  }

  /** 文书 of a kind, as this centre words it. */
  letterTemplate(name: LetterName): LetterTemplate & { title: string } {
    const template = this.profile.letters[name];
    return { ...template, title: template.title ?? letterTitles[name] };
  }

  /** 证明 that the centre gives, in its order. */
  get certificatesOffered(): readonly CertificateName[] {
    return this.profile.certificates?.offers ?? [];
  }

  /** null: one that this version of the centre does not know. */
  certificateTemplate(name: CertificateName): (CertificateTemplate & { title: string }) | null {
    const template = this.profile.certificates?.[name];
    return template === undefined ? null : { ...template, title: template.title ?? certificateTitles[name] };
  }

  /** Where money is paid back to; null where the centre has not said. */
  get repaymentAccount(): { payee: string; bankName: string; accountNo: string } | null {
    return this.profile.settings.repaymentAccount ?? null;
  }

  /** What centre.yaml says that no item does, as it stands. */
  get settings(): Pick<CentreOnDay['settings'], 'feedback' | 'mandates' | 'transfers' | 'flexible'> {
    return this.profile.settings;
  }

  /** 账户安全: how long things take here, and what a caller must name. */
  get safety(): CentreOnDay['settings']['safety'] {
    return this.profile.settings.safety;
  }

  /** How long each ban lasts, by what was done. */
  get bans() {
    return this.profile.bans;
  }

  /** With who is there at this moment. */
  centreAt(now: { day: Day; time: string }, isWorkingDay: IsWorkingDay): Centre {
    const openings = this.profile.settings.windows;
    const windows = this.centre.windows.map((window, index) => ({
      ...window,
      status: statusAt(openings[index]!, now, isWorkingDay),
    }));
    return { ...this.centre, windows };
  }

  listItems(): ItemSummary[] {
    return inOrderOfUse(this.profile).map(presentItemSummary);
  }

  /** What may be begun through a door. */
  itemsAt(door: Door): ItemSummary[] {
    return inOrderOfUse(this.profile).filter(opens[door]).map(presentItemSummary);
  }

  /** May it be begun through a door? */
  offers(code: string, door: Door): boolean {
    return this.profile.items.some((item) => item.code === code && opens[door](item));
  }

  findItem(code: string): ItemDetail | null {
    const item = this.items.get(code);
    return item === undefined ? null : presentItem(item, this.profile);
  }

  /** Items that a window takes in for the ledger's books, by code; see `takenIn`. */
  operationItems(): ItemSummary[] {
    return this.profile.items.filter((item) => takenInOf(item) !== null).map(presentItemSummary);
  }

  /** What a window takes in of an item that changes the ledger's books; null for any other. */
  takenIn(code: string): TakenIn | null {
    return takenInOf(this.items.get(code));
  }

  /** By which words the item stands on this day, as `assess` names its rules. */
  versionOf(code: string): string {
    return `${code}@${this.items.get(code)?.effectiveFrom ?? ''}+${this.version}`;
  }

  /** Throws UnknownItemError, as do all methods below that take an item's code. */
  itemRules(code: string): Rules {
    return this.get(code).item.rules;
  }

  /** @param every of a run of a standing order: how often it runs */
  factsNeeded(code: string, every?: StandingPeriod): FactKey[] {
    const run = this.runOf(code, every);
    return run === undefined ? [...this.get(code).factKeys] : factsOfRun(run);
  }

  /** 约定提取: what may be agreed on of an item; null where nothing may. */
  standingOf(code: string): Standing | null {
    return standingOf(this.items.get(code) ?? {});
  }

  /** What the facts say of a standing order; null where it is no longer offered. */
  findOfRun(code: string, facts: FactBook, moment: Moment): RunFindings | null {
    const run = this.runOf(code, moment.every);
    return run === undefined ? null : findOfRun(run, facts, moment);
  }

  private runOf(code: string, every: StandingPeriod | undefined): CompiledRun | undefined {
    return every === undefined ? undefined : this.runs.get(code)?.get(every);
  }

  /** What the holder of such a document must know before the form; null where nothing stands in the way. */
  identityNote(code: string, kind: IdentityDocumentKind): string | null {
    return identityNote(this.profile.settings.identityDocuments, kind, this.factsNeeded(code));
  }

  /** Those that need a consent of their own; none where the code names no online item. */
  sensitiveFacts(code: string): FactKey[] {
    return (this.compiled.get(code)?.factKeys ?? []).filter(isSensitive);
  }

  /** With whom what may be taken is shared (同一套房、夫妻合计); null: with nobody. */
  sharingOf(code: string): Sharing | null {
    return sharingOf(this.compiled.get(code));
  }

  /** What is read of somebody of the family, by what the form says; null: nothing, also where no online item is named. */
  ofFamily(code: string, answers: Answers): OfFamily | null {
    const compiled = this.compiled.get(code);
    return compiled === undefined ? null : ofFamily(compiled, answers);
  }

  /** Pure; `today` is the day at the centre, `now` the instant, `answers` what the form holds so far. */
  assess(code: string, facts: FactBook, moment: Moment): Eligibility {
    const compiled = this.runOf(code, moment.every)?.item ?? this.get(code);
    const law = this.profile.lawOfItems.get(code);
    const result = assess(compiled, facts, moment, this.versionOf(code));
    return law === undefined ? result : { ...result, law: presentSource(law) };
  }

  /** Questions of the form that data has not made needless. */
  questionsToAsk(code: string, facts: FactBook, moment: Moment): Question[] {
    const compiled = this.get(code);
    const scope = new Scope(compiled, facts, moment);
    const isOfFamily = relationIn(compiled.item, moment.answers) !== null;
    return (
      compiled.questions
        // Whose it is must still stand in the form once what is theirs is known.
        .filter(
          ({ question, askWhen }) =>
            askWhen === null ||
            (question.key === compiled.item.ofFamily?.question && isOfFamily) ||
            scope.evaluate(askWhen) !== false,
        )
        .map(({ question }) => presentQuestion(question))
    );
  }

  /** Materials that data has not waived, those that may be left out (`required: false`) included. */
  requiredMaterials(code: string, eligibility: Pick<Eligibility, 'waivedMaterials'>): Material[] {
    return this.get(code)
      .item.materials.filter((material) => !(material.code in eligibility.waivedMaterials))
      .map(presentMaterial);
  }

  /** The home for which the money is taken, where the item is for a home and a department knows it. */
  homeKeyOf(code: string, facts: FactBook): string | null {
    const key = this.get(code).item.homeKeyFact;
    const fact = key === undefined ? undefined : facts[key];
    return fact?.known === true ? String(fact.value) : null;
  }

  /** Does only receive what the centre then accepts (收件前移): its paper is collected. */
  receivesOnly(districtCode: string): boolean {
    return this.profile.settings.windows.some((one) => one.receivesOnly && one.districtCode === districtCode);
  }

  /** Null where the paper stays where it was taken in, because nothing says that it is collected. */
  paperTerms(districtCode: string, takenOn: Day): PaperTerms | null {
    const { windowPaper } = this.profile.settings;
    if (windowPaper === undefined || !this.receivesOnly(districtCode)) return null;
    return paperTerms(windowPaper, takenOn);
  }

  /** 档案保管期限: until when what is archived on a day must be kept, both days included. */
  retentionFrom(archivedOn: Day): { until: Day; years: number; source: string } {
    const { years, source } = this.profile.settings.retention;
    const until = `${Number(archivedOn.slice(0, 4)) + years}-12-31`;
    return { until, years, source: sourceInWords(presentSource(source)) };
  }

  /** @param itemCode the item that may have a time limit of its own for the decision; a code that is unknown has none */
  termOf(clock: TermName, itemCode?: string): Pick<Terms[TermName], 'length' | 'unit'> & { rolls: boolean } {
    const own = clock === 'decision' ? this.items.get(itemCode ?? '')?.decisionLimit : null;
    const { length, unit, onDayOff } = own ?? this.profile.terms[clock];
    return { length, unit, rolls: onDayOff?.rolls ?? false };
  }

  /** By which rule a term is as it is, in words; null where no document says it. */
  termRule(clock: TermName): string | null {
    return documentedIn(this.profile.terms[clock].source);
  }

  /** The centre's flow with what the item has otherwise; the centre's where the code is unknown. */
  flowOf(itemCode: string): Flow {
    return flowWith(this.flow, this.items.get(itemCode)?.flow ?? undefined);
  }

  /** Every office that says yes in an approval by levels, lowest first; none where one office decides alone. */
  offices(): string[] {
    return officesIn([this.flow, ...[...this.items.keys()].map((code) => this.flowOf(code))]);
  }

  /** The district's name; a code of another city stays as it is. */
  districtName(code: string): string {
    return this.centre.districts.find((one) => one.code === code)?.name ?? code;
  }

  private get(code: string): CompiledItem {
    const compiled = this.compiled.get(code);
    if (compiled === undefined) throw new UnknownItemError(code);
    return compiled;
  }
}
