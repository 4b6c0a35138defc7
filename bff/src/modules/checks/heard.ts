import type { Day, FamilyRelation, Instant } from '@gjj/shared-types';
import type { LedgerMember } from '../accounts';
import { factDefinition, notAsked, type FactBook, type FactKey } from '../catalogue';
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
import { daysOfAges, daysOfLeases, daysOfLedger } from './derive/known-days';
import { depositsElsewhereFacts, leaseFacts, marriageFacts, pensionFacts } from './derive/person-facts';
import { spouseFacts } from './derive/withdrawal-facts';
import type { Origin } from './fact-origins';
import { factsFrom, type Derived, type Observed } from './observed';
import type { Consent } from './outside-answers';
import type { Dataset, DatasetAnswers, Subject } from './ports';

export interface GatheredPerson extends Subject, OwnInLedger {
  memberNo: string;
  /** Left out: nothing is somebody else's. */
  ofFamily?: FactsOfFamily | undefined;
}

/** What is not the member's own but somebody's of the family, e.g. the contract of a home that a parent bought. */
export interface FactsOfFamily {
  factKeys: readonly FactKey[];
  /** Under their own consent; null: nobody has agreed, so nobody is asked. */
  of: { name: string; document: Subject['document']; relation: FamilyRelation; consent: Consent } | null;
}

/** What was heard of a spouse, and what of it the spouse has not agreed to. */
export interface OfSpouse<T> {
  answer: Observed<T> | null;
  unread: readonly FactKey[];
}

/** Answers as they came; null: nobody was asked, or the answer is late or failed. */
export interface Answered {
  ledger: Observed<LedgerMember> | null;
  /** Of whom the marriage register names; `data` is null where the ledger keeps nobody of that document. */
  spouseLedger: OfSpouse<LedgerMember | null> | null;
  spouseProperty: OfSpouse<DatasetAnswers['property']> | null;
  datasets: { readonly [D in Dataset]?: Observed<DatasetAnswers[D]> | null };
}

interface Hearing {
  origins: ReadonlySet<Origin>;
  /** Of what was wanted, what the ledger says of the spouse. */
  ofSpouse: readonly FactKey[];
  person: GatheredPerson;
  cityCode: string;
  now: Instant;
}

type Purchases = Observed<DatasetAnswers['purchase']> | null;

/** What was heard of one person once. What follows from it is worked out for a day, since ages, terms and years move on. */
export class Heard {
  constructor(
    private readonly hearing: Hearing,
    private readonly answered: Answered,
  ) {}

  get ledger(): LedgerMember | null {
    return this.answered.ledger?.data ?? null;
  }

  /**
   * The facts as they are on a day, were nothing to happen until then.
   * @param member what the ledger will say by then, where that is known otherwise
   */
  factsOn(day: Day, member?: LedgerMember): FactBook {
    const { datasets } = this.answered;
    const ledger = withMember(this.answered.ledger, member);
    const purchase: Purchases = datasets.purchase ?? null;
    return Object.assign(
      this.hearing.origins.has('id-number') ? this.ageOn(day) : {},
      derive(ledger, (data) => ledgerFacts(data, day, this.hearing.person)),
      derive(purchase, (data) => ({
        ...purchaseFacts(newestPurchase(data)),
        ...secondHandFacts(newestPurchase(data, 'second-hand')),
      })),
      withdrawnOnHome(ledger, purchase),
      derive(datasets.marriage, marriageFacts),
      this.spouseHomes(),
      this.spouseDeposits(day),
      ...this.others(day),
      this.unreadOfFamily(),
    ) as FactBook;
  }

  /** Days on which something of it may change by itself, in no order; some of them may lie in the past. */
  daysOfChange(until: Day): Day[] {
    const { ledger, spouseLedger, datasets } = this.answered;
    return [
      ...[ledger?.data, spouseLedger?.answer?.data].flatMap((member) => (member ? daysOfLedger(member) : [])),
      ...(datasets.lease ? daysOfLeases(datasets.lease.data) : []),
      ...daysOfAges(
        {
          document: this.hearing.person.document,
          children: datasets.children?.data,
          household: datasets.household?.data,
        },
        until,
      ),
    ];
  }

  private unreadOfFamily(): FactBook {
    const { ofFamily } = this.hearing.person;
    if (ofFamily?.of !== null) return {};
    return Object.fromEntries(ofFamily.factKeys.map((key) => [key, notAsked(key)])) as FactBook;
  }

  private others(day: Day): FactBook[] {
    const { cityCode } = this.hearing;
    const { datasets } = this.answered;
    return [
      derive(datasets.property, (data) => ({ homesInCitySelf: homesInCity(data, cityCode) })),
      derive(datasets.lease, (data) => leaseFacts(data, day)),
      derive(datasets.pension, pensionFacts),
      derive(datasets.household, (data) => householdFacts(data, cityCode, day)),
      derive(datasets.children, (data) => childrenFacts(data, day)),
      derive(datasets.talent, ({ highTalent }) => ({ highTalent })),
      derive(datasets.education, educationFacts),
      derive(datasets.veteran, ({ veteran }) => ({ veteran })),
      derive(datasets.assistance, (data) => ({ ...data })),
      derive(datasets['rent-invoice'], ({ monthlyFen }) => ({ rentInvoicedMonthlyFen: monthlyFen })),
      derive(datasets.mortgage, loanFacts),
      derive(datasets.medical, (data) => ({ medicalOwnPaidLast12MonthsFen: data.ownPaidLast12MonthsFen })),
      derive(datasets['labour-appraisal'], ({ totallyDisabled }) => ({ totallyDisabled })),
      derive(datasets['home-invoice'], homeInvoiceFacts),
      derive(datasets['deposits-elsewhere'], depositsElsewhereFacts),
    ];
  }

  /** Nobody's spouse deposits nothing; of one whom the register does not name nothing is known. */
  private spouseDeposits(day: Day): FactBook {
    const marriage = this.answered.datasets.marriage ?? null;
    if (marriage === null || this.hearing.ofSpouse.length === 0) return {};
    const { status } = marriage.data;
    if (status !== 'married') return factsFrom(marriage, spouseFacts(null, day), noSpouse(status));
    return ofSpouse(this.answered.spouseLedger, (data) => spouseFacts(data, day));
  }

  /** Nobody's spouse has no home. */
  private spouseHomes(): FactBook {
    const marriage = this.answered.datasets.marriage ?? null;
    if (marriage === null || !this.hearing.origins.has('spouse-property')) return {};
    const { status } = marriage.data;
    if (status !== 'married') return factsFrom(marriage, { homesInCitySpouse: 0 }, noSpouse(status));
    const homes = (data: DatasetAnswers['property']) => homesInCity(data, this.hearing.cityCode);
    return ofSpouse(this.answered.spouseProperty, (data) => ({ homesInCitySpouse: homes(data) }));
  }

  private ageOn(day: Day): FactBook {
    const { person, now } = this.hearing;
    const age = ageOn(person.document, day);
    if (age === null) return {};
    return factsFrom({ source: factDefinition('age').department, observedAt: now }, { age });
  }
}

/** What was not agreed to was asked of nobody. */
function ofSpouse<T>(heard: OfSpouse<T> | null, facts: (data: T) => Derived): FactBook {
  if (heard === null) return {};
  const unread = Object.fromEntries(heard.unread.map((key) => [key, notAsked(key)]));
  return { ...derive(heard.answer, facts), ...unread };
}

function withMember(
  ledger: Observed<LedgerMember> | null,
  member: LedgerMember | undefined,
): Observed<LedgerMember> | null {
  return ledger === null || member === undefined ? ledger : { ...ledger, data: member };
}

/** Said in the place of a value about a spouse whom there is not. */
function noSpouse(status: DatasetAnswers['marriage']['status']): string {
  return status === 'single' ? '没有登记结婚，不看配偶' : '现在没有配偶，不看配偶';
}

function withdrawnOnHome(ledger: Observed<LedgerMember> | null, purchase: Purchases): FactBook {
  if (ledger === null || purchase === null) return {};
  return factsFrom(ledger, {
    ...withdrawnOnHomeFacts(ledger.data, newestPurchase(purchase.data)),
    ...withdrawnOnSecondHandFacts(ledger.data, newestPurchase(purchase.data, 'second-hand')),
  });
}

function derive<T>(answer: Observed<T> | null | undefined, facts: (data: T) => Derived): FactBook {
  return answer == null ? {} : factsFrom(answer, facts(answer.data));
}
