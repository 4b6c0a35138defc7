import { familyRelationWords, type Instant } from '@gjj/shared-types';
import type { FactKey } from '../catalogue';
import { originsOf, type Origin } from './fact-origins';
import { Heard, type Answered, type FactsOfFamily, type GatheredPerson, type OfSpouse } from './heard';
import type { Observed } from './observed';
import { factsFrom, itemsThatNeed } from './matter';
import {
  consentOfRelative,
  type Consent,
  type FamilyAccess,
  type Grounds,
  type OutsideAnswers,
} from './outside-answers';
import type { Dataset, DatasetAnswers, DataUse, Subject } from './ports';

/** Departments that are asked about the person alone, each by one question. */
const aboutThePerson = [
  'purchase',
  'marriage',
  'property',
  'lease',
  'pension',
  'household',
  'children',
  'talent',
  'education',
  'veteran',
  'assistance',
  'rent-invoice',
  'mortgage',
  'medical',
  'labour-appraisal',
  'home-invoice',
  'deposits-elsewhere',
] as const satisfies readonly (Dataset & Origin)[];

/** Who is asked about, under whose consents. */
interface Asking {
  person: GatheredPerson;
  consent: Grounds;
  family: FamilyAccess;
}

type Marriage = Observed<DatasetAnswers['marriage']> | null;

/** One gathering for one person: everything that is needed is asked at once. */
export class Gathering {
  constructor(
    private readonly outside: OutsideAnswers,
    private readonly cityCode: string,
    private readonly asking: Asking,
    private readonly now: Instant,
  ) {}

  async hear(keys: readonly FactKey[]): Promise<Heard> {
    const { cityCode, now } = this;
    const { person } = this.asking;
    const origins = originsOf(keys);
    const asked = new Map(
      aboutThePerson.filter((one) => origins.has(one)).map((one) => [one, this.ask(one, keys)] as const),
    );
    const marriage = (asked.get('marriage') ?? Promise.resolve(null)) as Promise<Marriage>;
    const ofSpouse = keys.filter((key) => originsOf([key]).has('spouse-ledger'));
    const [ledger, spouseLedger, spouseProperty, ...datasets] = await Promise.all([
      origins.has('ledger') ? this.outside.ofLedger(person.memberNo) : null,
      ofSpouse.length > 0 ? this.ledgerOfSpouse(marriage, ofSpouse) : null,
      origins.has('spouse-property') ? this.homesOfSpouse(marriage) : null,
      ...[...asked].map(async ([name, answer]) => [name, await answer] as const),
    ]);
    const answered: Answered = {
      ledger,
      spouseLedger,
      spouseProperty,
      datasets: Object.fromEntries(datasets) as Answered['datasets'],
    };
    return new Heard({ origins, ofSpouse, person, cityCode, now }, answered);
  }

  /** Asked only once the marriage register has named the spouse, and only what the spouse agreed to. */
  private async ledgerOfSpouse(
    marriage: Promise<Marriage>,
    keys: readonly FactKey[],
  ): Promise<Answered['spouseLedger']> {
    const spouse = spouseIn(await marriage);
    if (spouse === null) return null;
    const unread = keys.filter((key) => this.consentOf(spouse, key) === null);
    const answer = await this.outside.ofLedgerByName(spouse, unread.length < keys.length);
    if (answer === 'withheld') return { answer: null, unread: keys };
    // Of somebody who has no account there is nothing to agree to.
    return answer?.data === null ? { answer, unread: [] } : { answer: this.told(answer), unread };
  }

  private async homesOfSpouse(
    marriage: Promise<Marriage>,
  ): Promise<OfSpouse<DatasetAnswers['property']> | null> {
    const spouse = spouseIn(await marriage);
    if (spouse === null) return null;
    const consent = this.consentOf(spouse, 'homesInCitySpouse');
    if (consent === null) return { answer: null, unread: ['homesInCitySpouse'] };
    const { family } = this.asking;
    const use = this.useOf(['homesInCitySpouse'], family === 'as-own' ? undefined : 'family-consent');
    return { answer: this.told(await this.outside.of('property', spouse, consent, use)), unread: [] };
  }

  /** Wherever the fact is shown later (decision, letter, check), it says that the spouse agreed to it. */
  private told<T>(answer: Observed<T> | null): Observed<T> | null {
    if (answer === null || this.asking.family === 'as-own') return answer;
    return agreedTo(answer, '配偶');
  }

  private consentOf(spouse: Subject, key: FactKey): Consent | null {
    return consentOfRelative(this.asking.family, this.asking.consent, spouse, key);
  }

  private async ask<D extends Dataset & Origin>(
    dataset: D,
    wanted: readonly FactKey[],
  ): Promise<Observed<DatasetAnswers[D]> | null> {
    const { person, consent } = this.asking;
    const { ofFamily } = person;
    const fields = factsFrom(dataset, wanted);
    if (ofFamily === undefined || !originsOf(ofFamily.factKeys).has(dataset))
      return this.outside.of(dataset, person, consent, this.useOf(fields));
    return this.askOfFamily(dataset, ofFamily, fields);
  }

  /** Without their word nobody is asked, and nothing of the member's own takes its place. */
  private async askOfFamily<D extends Dataset>(
    dataset: D,
    { of }: FactsOfFamily,
    fields: readonly FactKey[],
  ): Promise<Observed<DatasetAnswers[D]> | null> {
    if (of === null) return null;
    const answer = await this.outside.of(dataset, of, of.consent, this.useOf(fields, 'family-consent'));
    return answer && agreedTo(answer, familyRelationWords[of.relation]);
  }

  private useOf(fields: readonly FactKey[], basis?: DataUse['basis']): DataUse {
    const { person, consent } = this.asking;
    const { centreCode, caseId, rules, usedFor } = consent.matter;
    return {
      ...{ centreCode, caseId, rules, usedFor, fields },
      onBehalfOf: person.document,
      itemCodes: itemsThatNeed(consent.matter, fields),
      basis: basis ?? (consent.kind === 'health' ? 'health-consent' : 'own-consent'),
    };
  }
}

const agreedTo = <T>(answer: Observed<T>, who: string): Observed<T> => ({
  ...answer,
  source: `${answer.source}（经${who}同意）`,
});

function spouseIn(marriage: Marriage): Subject | null {
  return marriage?.data.status === 'married' ? marriage.data.spouse : null;
}
