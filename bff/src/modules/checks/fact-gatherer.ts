import { dayOf } from '@gjj/shared-types';
import type { CoreLedger, LedgerMember } from '../accounts/ports';
import { factDefinition, type FactBook, type FactKey } from '../catalogue';
import { homesInCity, newestPurchase, purchaseFacts, withdrawnOnHomeFacts } from './derive/home-facts';
import { ledgerFacts } from './derive/ledger-facts';
import { ageOn, leaseFacts, marriageFacts, pensionFacts } from './derive/person-facts';
import { originsOf } from './fact-origins';
import { factsFrom, type Derived, type Observed } from './observed';
import type { DataExchange, Dataset, DatasetAnswers } from './ports';
import { withinDeadline } from './within-deadline';

export interface GatheredPerson {
  name: string;
  idNumber: string;
  memberNo: string;
}

export interface Consent {
  /** In words, kept by the exchange with the trace of use. */
  purpose: string;
  reference: string;
}

export interface GathererSettings {
  /** The centre's city, for "no home in this city". */
  cityCode: string;
  /** Each call has its own time; the spouse's property has it after marriage has answered. */
  ledgerMs: number;
  exchangeMs: number;
}

/**
 * Learns facts from the core ledger and other departments: only what is asked for, all at once.
 * Never throws for a department that is slow or fails: its facts are then unknown, and nothing else waits.
 */
export class FactGatherer {
  constructor(
    private readonly ledger: CoreLedger,
    private readonly exchange: DataExchange,
    private readonly clock: { now(): Date },
    private readonly settings: GathererSettings,
  ) {}

  async gather(person: GatheredPerson, keys: readonly FactKey[], consent: Consent): Promise<FactBook> {
    const now = this.clock.now().toISOString();
    const round = new Round(this.ledger, this.exchange, this.settings, person, consent, now);
    const learnt = await round.learn(keys);
    return Object.fromEntries(keys.map((key) => [key, learnt[key] ?? unavailable(key)]));
  }
}

function unavailable(key: FactKey): NonNullable<FactBook[FactKey]> {
  return { known: false, why: 'unavailable', source: factDefinition(key).department, observedAt: null };
}

/** One gathering for one person. */
class Round {
  private readonly today: string;

  constructor(
    private readonly ledger: CoreLedger,
    private readonly exchange: DataExchange,
    private readonly settings: GathererSettings,
    private readonly person: GatheredPerson,
    private readonly consent: Consent,
    private readonly now: string,
  ) {
    this.today = dayOf(now);
  }

  async learn(keys: readonly FactKey[]): Promise<FactBook> {
    const origins = originsOf(keys);
    const ledger = origins.has('ledger') ? this.askLedger() : nothing;
    const purchase = origins.has('purchase') ? this.ask('purchase') : nothing;
    const marriage = origins.has('marriage') ? this.ask('marriage') : nothing;
    const parts = await Promise.all([
      ledger.then((member) => derive(member, (data) => ledgerFacts(data, this.today))),
      purchase.then((answer) => derive(answer, (data) => purchaseFacts(newestPurchase(data)))),
      this.withdrawnOnHome(ledger, purchase),
      marriage.then((answer) => derive(answer, marriageFacts)),
      origins.has('spouse-property') ? marriage.then((answer) => this.spouseHomes(answer)) : {},
      origins.has('property') ? this.ownHomes() : {},
      origins.has('lease') ? this.askAnd('lease', (data) => leaseFacts(data, this.today)) : {},
      origins.has('pension') ? this.askAnd('pension', pensionFacts) : {},
      origins.has('id-number') ? this.fromIdNumber() : {},
    ]);
    return Object.assign({}, ...parts) as FactBook;
  }

  private async withdrawnOnHome(
    ledger: Promise<Observed<LedgerMember> | null>,
    purchase: Promise<Observed<DatasetAnswers['purchase']> | null>,
  ): Promise<FactBook> {
    const [member, answer] = await Promise.all([ledger, purchase]);
    if (member === null || answer === null) return {};
    return factsFrom(member, withdrawnOnHomeFacts(member.data, newestPurchase(answer.data)));
  }

  private async ownHomes(): Promise<FactBook> {
    return this.askAnd('property', (data) => ({
      homesInCitySelf: homesInCity(data, this.settings.cityCode),
    }));
  }

  /** Asked only once the marriage register has named the spouse; nobody's spouse has no home. */
  private async spouseHomes(marriage: Observed<DatasetAnswers['marriage']> | null): Promise<FactBook> {
    if (marriage === null) return {};
    const { status, spouse } = marriage.data;
    if (status !== 'married') return factsFrom(marriage, { homesInCitySpouse: 0 });
    if (spouse === null) return {};
    const answer = await this.ask('property', spouse);
    return derive(answer, (data) => ({ homesInCitySpouse: homesInCity(data, this.settings.cityCode) }));
  }

  private fromIdNumber(): FactBook {
    const age = ageOn(this.person.idNumber, this.today);
    return factsFrom({ source: factDefinition('age').department, observedAt: this.now }, { age });
  }

  private async askLedger(): Promise<Observed<LedgerMember> | null> {
    const { memberNo } = this.person;
    const data = await withinDeadline(() => this.ledger.getMember(memberNo), this.settings.ledgerMs);
    if (data === null) return null;
    return { source: factDefinition('availableFen').department, observedAt: data.asOf, data };
  }

  private async ask<D extends Dataset>(
    dataset: D,
    subject: { name: string; idNumber: string } = this.person,
  ): Promise<Observed<DatasetAnswers[D]> | null> {
    const query = {
      dataset,
      subject: { name: subject.name, idNumber: subject.idNumber },
      purpose: this.consent.purpose,
      consentReference: this.consent.reference,
    };
    const answer = await withinDeadline(() => this.exchange.query(query), this.settings.exchangeMs);
    return answer === null ? null : { source: answer.source, observedAt: answer.asOf, data: answer.answer };
  }

  private async askAnd<D extends Dataset>(
    dataset: D,
    facts: (data: DatasetAnswers[D]) => Derived,
  ): Promise<FactBook> {
    return derive(await this.ask(dataset), facts);
  }
}

const nothing = Promise.resolve(null);

function derive<T>(answer: Observed<T> | null, facts: (data: T) => Derived): FactBook {
  return answer === null ? {} : factsFrom(answer, facts(answer.data));
}
