import type { Answers, CheckView, Day, Eligibility, Question } from '@gjj/shared-types';
import { dayOf } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import {
  isSensitive,
  notAsked,
  type Catalogue,
  type Centres,
  type Door,
  type FactBook,
  type FactKey,
  type Moment,
  type RunFindings,
} from '../catalogue';
import type { FactGatherer, FamilyAccess, Foreseen, GatheredPerson, Matter } from '../checks';
import { presentChecks } from '../checks';
import type { CaseOriginRecord } from './domain/case-origin';
import type { CaseRecord } from './domain/case-record';
import { consentsTo } from './domain/consents-to';
import { withIdentityNotes } from './domain/identity-doubts';
import { agreedRelatives, factsOfFamily, unreadOfFamily, withFamilyOffer } from './family-facts';
import { sealBasis, type SealedBasis } from './judged-case';
import type { Person } from './ports';

export interface Assessment {
  eligibility: Eligibility;
  /** What it rests on, to be judged again by other rules. */
  basis: SealedBasis;
  checks: CheckView[];
  /** Questions that data has not answered already, by key. */
  questionKeys: string[];
  /** The home that the money is for, where the item is about one. */
  homeKey: string | null;
  /** Facts of the family that were not read for want of that person's consent; absent: none. */
  familyFacts?: FactKey[] | undefined;
}

/** The case, or the item alone where there is no case yet. */
type Judged = Pick<
  CaseRecord,
  'centreCode' | 'itemCode' | 'sensitiveConsent' | 'familyConsents' | 'origin'
> & {
  /** Left out: no case stands behind it. */
  caseId?: string;
};

/** Under whose word it is asked, beside the member's own. */
interface Consented {
  sensitive: CaseRecord['sensitiveConsent'];
  family: FamilyAccess;
}
const nobodyElse: Consented = { sensitive: null, family: [] };

/** What the facts of the day say of a case or a run, and the facts themselves. */
interface Gathered {
  catalogue: Catalogue;
  facts: FactBook;
  moment: Moment;
}

interface ForeseeOptions {
  until: Day;
  /** Rules since which day may be judged by; left out: those of today and later. */
  rulesSince?: Day;
  /** In words, for the departments. */
  purpose: string;
  also?: readonly FactKey[];
  /** Items; left out: all that may be begun in the app. */
  only?: readonly string[];
}

/** A member as of today and of any later day, with the rules of each day. */
export interface Foresight extends Foreseen {
  catalogue: Catalogue;
  today: Day;
  /** As of a day, by what was learnt now. */
  momentOf(day: Day): Moment;
  /** Items that may be begun in the app on some day of the time. */
  codes: readonly string[];
  /**
   * Without answers of a form, as of that day; null where the item is not offered then.
   * @param rulesOf by the rules of which day; left out: of that day itself
   */
  judge(code: string, day: Day, facts: FactBook, rulesOf?: Day): Eligibility | null;
}

function factsThrough(catalogue: Catalogue, days: readonly Day[], code: string): FactKey[] {
  const standing = days.map((day) => catalogue.on(day)).filter((rules) => rules.offers(code, 'app'));
  return standing.flatMap((rules) => rules.factsNeeded(code));
}

/** Facts from the ledger and the departments, then the rules: one answer for member, officer and machine. */
export class Assessor {
  constructor(
    private readonly centres: Pick<Centres, 'of' | 'ofOrMain'>,
    /** The city of a centre is what "no home in this city" is about. */
    private readonly gathererOf: (cityCode: string) => Pick<FactGatherer, 'gather' | 'foresee'>,
    private readonly clock: Clock,
    private readonly sealer: Pick<Sealer, 'seal' | 'open'>,
  ) {}

  /**
   * Of facts of health only those are asked for that the case has a consent of its own for; an item without a case
   * has none.
   * @param ownReservationFen what this very case has reserved already; it must not stand in its own way
   */
  async assess(of: Judged, person: Person, answers: Answers, ownReservationFen = 0): Promise<Assessment> {
    const gathered = await this.learn(of, { ...person, ownReservationFen }, answers);
    return this.judge(of, person, gathered);
  }

  /** As `assess`, of a run of a standing order (约定提取), with what the facts say of the order itself. */
  async assessRun(
    of: Judged & { origin: CaseOriginRecord },
    person: Person,
    answers: Answers,
  ): Promise<{ assessment: Assessment; findings: RunFindings | null }> {
    const gathered = await this.learn(of, person, answers);
    const { catalogue, facts, moment } = gathered;
    const findings = catalogue.findOfRun(of.itemCode, facts, moment);
    return { assessment: this.judge(of, person, gathered), findings };
  }

  private async learn(
    of: Judged,
    person: Parameters<Assessor['gather']>[0],
    answers: Answers,
  ): Promise<Gathered> {
    const { centreCode, itemCode, sensitiveConsent: sensitive = null, familyConsents = [], origin } = of;
    const catalogue = this.centres.of(centreCode);
    const keys = catalogue.factsNeeded(itemCode, origin?.every);
    const purpose = `办理${catalogue.findItem(itemCode)?.name ?? itemCode}`;
    const agreed = agreedRelatives(familyConsents, this.sealer, purpose);
    const ofFamily = factsOfFamily(catalogue.ofFamily(itemCode, answers), agreed);
    const whose = { ...person, ownWithdrawals: origin?.earlier, ofFamily };
    const family = origin === undefined ? agreed : 'as-own';
    const matter = matterOf(catalogue, { [itemCode]: keys }, usedFor(of), of.caseId);
    const facts = await this.gather(whose, { keys, purpose, matter }, { sensitive, family });
    return { catalogue, facts, moment: this.moment(answers, origin) };
  }

  private judge({ itemCode }: Judged, person: Person, { catalogue, facts, moment }: Gathered): Assessment {
    const { answers, every } = moment;
    const asked: Question[] = catalogue.questionsToAsk(itemCode, facts, moment);
    const unread = unreadOfFamily(facts);
    return {
      eligibility: withFamilyOffer(
        noted(catalogue, person, catalogue.assess(itemCode, facts, moment)),
        unread,
      ),
      familyFacts: unread.length === 0 ? undefined : unread,
      basis: sealBasis({ facts, answers, ...(every && { every }) }, this.sealer),
      checks: presentChecks(facts, moment.today),
      questionKeys: asked.map(({ key }) => key),
      homeKey: catalogue.homeKeyOf(itemCode, facts),
    };
  }

  /** Every item that may be begun there, over one gathering of facts; what is sensitive stays unasked and unknown. */
  async assessAll(person: Person, door: Door): Promise<Eligibility[]> {
    const catalogue = this.centres.ofOrMain(person.centreCode);
    const codes = catalogue.itemsAt(door).map((item) => item.code);
    const neededBy = Object.fromEntries(codes.map((code) => [code, catalogue.factsNeeded(code)]));
    const keys = [...new Set(Object.values(neededBy).flat())];
    const matter = matterOf(catalogue, neededBy, 'what-is-possible');
    const facts = await this.gather(person, { keys, purpose: '查看可以办理的提取', matter });
    return codes.map((code) => {
      const unread = unreadOfFamily(only(facts, catalogue.factsNeeded(code)));
      return withFamilyOffer(
        noted(catalogue, person, catalogue.assess(code, facts, this.moment({}))),
        unread,
      );
    });
  }

  /**
   * As `assessAll`, to be judged as of later days: departments are asked once, for whatever the rules that are published
   * by `until` may need. What is sensitive stays unasked and unknown.
   * @param also facts that are needed beside those of the items
   */
  async foresee(
    person: Person,
    { until, purpose, also = [], only: wanted, rulesSince }: ForeseeOptions,
  ): Promise<Foresight> {
    const catalogue = this.centres.ofOrMain(person.centreCode);
    const { today, now } = this.moment({});
    const days = [today, ...catalogue.turnsBetween(today, until)];
    const offered = days.flatMap((day) =>
      catalogue
        .on(day)
        .itemsAt('app')
        .map(({ code }) => code),
    );
    const codes = [...new Set(offered)].filter((code) => wanted === undefined || wanted.includes(code));
    const earlier = rulesSince === undefined ? [] : catalogue.daysBefore(rulesSince, today);
    const rules = [...earlier, ...days];
    const neededBy = Object.fromEntries(codes.map((code) => [code, factsThrough(catalogue, rules, code)]));
    const needed = new Set([...Object.values(neededBy).flat(), ...also]);
    const plain = [...needed].filter((key) => !isSensitive(key));
    const withheld = Object.fromEntries([...needed].filter(isSensitive).map((key) => [key, notAsked(key)]));
    const matter = matterOf(catalogue, neededBy, 'year');
    const consent = { kind: 'joined' as const, purpose, reference: person.consentReference, matter };
    const foreseen = await this.gathererOf(catalogue.cityCode).foresee(person, plain, consent);
    const factsOn: Foresight['factsOn'] = (day, member) => ({
      ...withheld,
      ...foreseen.factsOn(day, member),
    });
    return {
      ...{ catalogue, codes, today, factsOn },
      ledger: foreseen.ledger,
      momentOf: (day) => ({ today: day, now, answers: {} }),
      daysOfChange: (to) => foreseen.daysOfChange(to),
      judge: (code, day, facts, rulesOf = day) => {
        const rules = catalogue.on(rulesOf);
        if (!rules.offers(code, 'app')) return null;
        const answer = rules.assess(code, facts, { today: day, now, answers: {} });
        const unread = unreadOfFamily(only(facts, rules.factsNeeded(code)));
        return withFamilyOffer(noted(catalogue, person, answer), unread);
      },
    };
  }

  /** Facts of health go under the consent to ask for them, all others under the one that the member joined with. */
  private async gather(
    person: GatheredPerson & Pick<Person, 'consentReference'>,
    { keys: needed, purpose, matter }: { keys: readonly FactKey[]; purpose: string; matter: Matter },
    { sensitive: consent = null, family }: Consented = nobodyElse,
  ): Promise<FactBook> {
    const gatherer = this.gathererOf(this.centres.of(matter.centreCode).cityCode);
    const joined = { kind: 'joined' as const, purpose, reference: person.consentReference, matter };
    const sensitive = needed.filter(isSensitive);
    const plain = needed.filter((key) => !isSensitive(key));
    const { factKeys: theirs = [], of = null } = person.ofFamily ?? {};
    const agreed = sensitive.filter((key) => (theirs.includes(key) ? of !== null : consentsTo(consent, key)));
    const reference = consent?.reference ?? person.consentReference;
    const [open, health] = await Promise.all([
      gatherer.gather(person, plain, joined, family),
      agreed.length === 0 ? {} : gatherer.gather(person, agreed, { ...joined, kind: 'health', reference }),
    ]);
    const withheld = Object.fromEntries(sensitive.map((key) => [key, notAsked(key)]));
    return { ...withheld, ...open, ...health };
  }

  private moment(answers: Answers, origin?: CaseOriginRecord): Moment {
    const now = this.clock.now().toISOString();
    return { today: dayOf(now), now, answers, ...(origin && { every: origin.every }) };
  }
}

const usedFor = ({ caseId, origin }: Judged): Matter['usedFor'] => {
  if (origin !== undefined) return 'standing-order';
  return caseId === undefined ? 'what-is-possible' : 'case';
};

const matterOf = (
  { centre, version }: Catalogue,
  neededBy: Matter['neededBy'],
  use: Matter['usedFor'],
  caseId: string | null = null,
): Matter => ({ centreCode: centre.code, caseId, usedFor: use, rules: version, neededBy });

/** Of all that was gathered, what one item looks at. */
function only(facts: FactBook, keys: readonly FactKey[]): FactBook {
  return Object.fromEntries(keys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])));
}

function noted(catalogue: Catalogue, { nameSure, document }: Person, result: Eligibility): Eligibility {
  return withIdentityNotes(result, nameSure, catalogue.identityNote(result.itemCode, document.kind));
}
