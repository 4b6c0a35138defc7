import { dayOf, type Instant } from '@gjj/shared-types';
import type { LedgerMember } from '../accounts';
import { factDefinition, notAsked as notAskedOf, type FactBook, type FactKey } from '../catalogue';
import {
  homeInvoiceFacts,
  homesInCity,
  loanFacts,
  newestPurchase,
  purchaseFacts,
  secondHandFacts,
  withdrawnOnHomeFacts,
  withdrawnOnSecondHandFacts,
} from './derive/home-facts';
import { ageOn, childrenFacts, educationFacts, householdFacts } from './derive/household-facts';
import { ledgerFacts, type OwnInLedger } from './derive/ledger-facts';
import { depositsElsewhereFacts, leaseFacts, marriageFacts, pensionFacts } from './derive/person-facts';
import { spouseFacts } from './derive/withdrawal-facts';
import { originsOf, type Origin } from './fact-origins';
import { factsFrom, type Derived, type Observed } from './observed';
import { consentOfRelative, type Consent, type FamilyAccess, type OutsideAnswers } from './outside-answers';
import type { Dataset, DatasetAnswers, Subject } from './ports';

export interface GatheredPerson extends Subject, OwnInLedger {
  memberNo: string;
}

/** Who is asked about, under whose consents. */
interface Asking {
  person: GatheredPerson;
  consent: Consent;
  family: FamilyAccess;
}

const notAsked = Promise.resolve(null);
const noFacts = Promise.resolve<FactBook>({});

/** One gathering for one person: everything that is needed is asked at once. */
export class Gathering {
  private readonly today: string;
  private readonly person: GatheredPerson;
  private readonly consent: Consent;
  private readonly family: FamilyAccess;

  constructor(
    private readonly outside: OutsideAnswers,
    private readonly cityCode: string,
    { person, consent, family }: Asking,
    private readonly now: Instant,
  ) {
    this.today = dayOf(now);
    this.person = person;
    this.consent = consent;
    this.family = family;
  }

  async learn(keys: readonly FactKey[]): Promise<FactBook> {
    const origins = originsOf(keys);
    const ledger = origins.has('ledger') ? this.outside.ofLedger(this.person.memberNo) : notAsked;
    const purchase = origins.has('purchase') ? this.ask('purchase') : notAsked;
    const marriage = origins.has('marriage') ? this.ask('marriage') : notAsked;
    const parts = await Promise.all([
      ledger.then((member) => derive(member, (data) => ledgerFacts(data, this.today, this.person))),
      purchase.then((answer) =>
        derive(answer, (data) => ({
          ...purchaseFacts(newestPurchase(data)),
          ...secondHandFacts(newestPurchase(data, 'second-hand')),
        })),
      ),
      withdrawnOnHome(ledger, purchase),
      marriage.then((answer) => derive(answer, marriageFacts)),
      origins.has('spouse-property') ? marriage.then((answer) => this.spouseHomes(answer)) : noFacts,
      origins.has('spouse-ledger') ? marriage.then((answer) => this.spouseDeposits(answer, keys)) : noFacts,
      origins.has('property') ? this.ownHomes() : noFacts,
      origins.has('lease') ? this.askAnd('lease', (data) => leaseFacts(data, this.today)) : noFacts,
      origins.has('pension') ? this.askAnd('pension', pensionFacts) : noFacts,
      ...this.others(origins),
    ]);
    return Object.assign(origins.has('id-number') ? this.fromIdNumber() : {}, ...parts) as FactBook;
  }

  /** Departments that answer on their own, each by one question. */
  private others(origins: ReadonlySet<Origin>): Promise<FactBook>[] {
    const { today, cityCode } = this;
    return [
      origins.has('household')
        ? this.askAnd('household', (data) => householdFacts(data, cityCode, today))
        : noFacts,
      origins.has('children') ? this.askAnd('children', (data) => childrenFacts(data, today)) : noFacts,
      origins.has('talent') ? this.askAnd('talent', ({ highTalent }) => ({ highTalent })) : noFacts,
      origins.has('education') ? this.askAnd('education', educationFacts) : noFacts,
      origins.has('veteran') ? this.askAnd('veteran', ({ veteran }) => ({ veteran })) : noFacts,
      origins.has('assistance') ? this.askAnd('assistance', (data) => ({ ...data })) : noFacts,
      origins.has('rent-invoice')
        ? this.askAnd('rent-invoice', ({ monthlyFen }) => ({ rentInvoicedMonthlyFen: monthlyFen }))
        : noFacts,
      origins.has('mortgage') ? this.askAnd('mortgage', loanFacts) : noFacts,
      origins.has('medical')
        ? this.askAnd('medical', (data) => ({ medicalOwnPaidLast12MonthsFen: data.ownPaidLast12MonthsFen }))
        : noFacts,
      origins.has('labour-appraisal')
        ? this.askAnd('labour-appraisal', ({ totallyDisabled }) => ({ totallyDisabled }))
        : noFacts,
      origins.has('home-invoice') ? this.askAnd('home-invoice', homeInvoiceFacts) : noFacts,
      origins.has('deposits-elsewhere') ? this.askAnd('deposits-elsewhere', depositsElsewhereFacts) : noFacts,
    ];
  }

  /** Asked only once the marriage register has named the spouse; nobody's spouse deposits nothing. */
  private async spouseDeposits(
    marriage: Observed<DatasetAnswers['marriage']> | null,
    keys: readonly FactKey[],
  ): Promise<FactBook> {
    if (marriage === null) return {};
    const { status, spouse } = marriage.data;
    if (status !== 'married') return factsFrom(marriage, spouseFacts(null, this.today), noSpouse(status));
    if (spouse === null) return {};
    const wanted = keys.filter((key) => originsOf([key]).has('spouse-ledger'));
    const mayRead = (key: FactKey) => consentOfRelative(this.family, this.consent, spouse, key) !== null;
    const member = await this.outside.ofLedgerByName(spouse, wanted.some(mayRead));
    if (member === 'withheld') return withheld(wanted);
    const facts = derive(member, (data) => spouseFacts(data, this.today));
    // Of somebody who has no account there is nothing to agree to.
    return member?.data === null ? facts : { ...facts, ...withheld(wanted.filter((key) => !mayRead(key))) };
  }

  private async ownHomes(): Promise<FactBook> {
    return this.askAnd('property', (data) => ({ homesInCitySelf: homesInCity(data, this.cityCode) }));
  }

  /** Asked only once the marriage register has named the spouse; nobody's spouse has no home. */
  private async spouseHomes(marriage: Observed<DatasetAnswers['marriage']> | null): Promise<FactBook> {
    if (marriage === null) return {};
    const { status, spouse } = marriage.data;
    if (status !== 'married') return factsFrom(marriage, { homesInCitySpouse: 0 }, noSpouse(status));
    if (spouse === null) return {};
    const consent = consentOfRelative(this.family, this.consent, spouse, 'homesInCitySpouse');
    if (consent === null) return withheld(['homesInCitySpouse']);
    const answer = await this.outside.of('property', spouse, consent);
    return derive(answer, (data) => ({ homesInCitySpouse: homesInCity(data, this.cityCode) }));
  }

  private fromIdNumber(): FactBook {
    const age = ageOn(this.person.document, this.today);
    if (age === null) return {};
    return factsFrom({ source: factDefinition('age').department, observedAt: this.now }, { age });
  }

  private ask<D extends Dataset>(dataset: D): Promise<Observed<DatasetAnswers[D]> | null> {
    return this.outside.of(dataset, this.person, this.consent);
  }

  private async askAnd<D extends Dataset>(
    dataset: D,
    facts: (data: DatasetAnswers[D]) => Derived,
  ): Promise<FactBook> {
    return derive(await this.ask(dataset), facts);
  }
}

/** Of somebody who has not agreed: nobody was asked. */
function withheld(keys: readonly FactKey[]): FactBook {
  return Object.fromEntries(keys.map((key) => [key, notAskedOf(key)]));
}

/** Said in the place of a value about a spouse whom there is not. */
function noSpouse(status: DatasetAnswers['marriage']['status']): string {
  return status === 'single' ? '没有登记结婚，不看配偶' : '现在没有配偶，不看配偶';
}

async function withdrawnOnHome(
  ledger: Promise<Observed<LedgerMember> | null>,
  purchase: Promise<Observed<DatasetAnswers['purchase']> | null>,
): Promise<FactBook> {
  const [member, answer] = await Promise.all([ledger, purchase]);
  if (member === null || answer === null) return {};
  return factsFrom(member, {
    ...withdrawnOnHomeFacts(member.data, newestPurchase(answer.data)),
    ...withdrawnOnSecondHandFacts(member.data, newestPurchase(answer.data, 'second-hand')),
  });
}

function derive<T>(answer: Observed<T> | null, facts: (data: T) => Derived): FactBook {
  return answer === null ? {} : factsFrom(answer, facts(answer.data));
}
