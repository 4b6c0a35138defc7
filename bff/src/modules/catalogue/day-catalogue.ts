import type {
  Answers,
  Eligibility,
  IdentityDocumentKind,
  ItemDetail,
  ItemSummary,
  Material,
  Question,
  Sharing,
  StandingPeriod,
} from '@gjj/shared-types';
import { DayCentre } from './day-centre';
import { assess } from './domain/assess';
import type { CentreOnDay, TermName, Terms } from './domain/centre-schema';
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
import { isJudged, takenInOf, type ProfileItem } from './domain/item-schema';
import type { TakenIn } from './domain/taken-in-schema';
import { presentSource } from './domain/reason';
import type { Rules } from './domain/rule-schema';
import { Scope, type Moment } from './domain/scope';
import { rejectProblem } from './unchecked-profile';
import { UnknownItemError } from './unknown-item-error';
import { presentItem, presentItemSummary, presentMaterial, presentQuestion } from './presenter';

/** One centre's items, rules, terms and flow as they stand on one day; everything here comes from its profile. */
export class DayCatalogue extends DayCentre {
  private readonly items: ReadonlyMap<string, ProfileItem>;
  private readonly compiled: ReadonlyMap<string, CompiledItem>;
  /** Rules of runs of standing orders, by item. */
  private readonly runs: ReadonlyMap<string, ReadonlyMap<StandingPeriod, CompiledRun>>;

  /** 公积金贷款; null where the centre states nothing of it. */
  readonly homeLoan: HomeLoanRule | null;

  constructor(profile: CentreOnDay) {
    super(profile);
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

  /** @param itemCode the item that may have a time limit of its own for the decision; a code that is unknown has none */
  termOf(clock: TermName, itemCode?: string): Pick<Terms[TermName], 'length' | 'unit'> & { rolls: boolean } {
    const own = clock === 'decision' ? this.items.get(itemCode ?? '')?.decisionLimit : null;
    const { length, unit, onDayOff } = own ?? this.profile.terms[clock];
    return { length, unit, rolls: onDayOff?.rolls ?? false };
  }

  /** The centre's flow with what the item has otherwise; the centre's where the code is unknown. */
  flowOf(itemCode: string): Flow {
    return flowWith(this.flow, this.items.get(itemCode)?.flow ?? undefined);
  }

  /** Every office that says yes in an approval by levels, lowest first; none where one office decides alone. */
  offices(): string[] {
    return officesIn([this.flow, ...[...this.items.keys()].map((code) => this.flowOf(code))]);
  }

  private get(code: string): CompiledItem {
    const compiled = this.compiled.get(code);
    if (compiled === undefined) throw new UnknownItemError(code);
    return compiled;
  }
}
