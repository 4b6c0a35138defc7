import type { CoreLedger } from '../accounts';
import { dayOf, type Day } from '@gjj/shared-types';
import { factDefinition, type FactBook, type FactKey } from '../catalogue';
import { Gathering } from './gathering';
import type { GatheredPerson, Heard } from './heard';
import { OutsideAnswers, type FamilyAccess, type Grounds } from './outside-answers';
import type { DataExchange } from './ports';

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
  private readonly outside: OutsideAnswers;

  constructor(
    ledger: CoreLedger,
    exchange: DataExchange,
    private readonly clock: { now(): Date },
    private readonly settings: GathererSettings,
  ) {
    this.outside = new OutsideAnswers(ledger, exchange, settings, () => clock.now().toISOString());
  }

  /** @param family whose facts beside the member's may be read; left out: nobody's */
  async gather(
    person: GatheredPerson,
    keys: readonly FactKey[],
    consent: Grounds,
    family: FamilyAccess = [],
  ): Promise<FactBook> {
    const foreseen = await this.foresee(person, keys, consent, family);
    return foreseen.factsOn(dayOf(this.clock.now().toISOString()));
  }

  /** As `gather`, to be told as of any later day: departments are asked once, and what moves with time is worked out. */
  async foresee(
    person: GatheredPerson,
    keys: readonly FactKey[],
    consent: Grounds,
    family: FamilyAccess = [],
  ): Promise<Foreseen> {
    const now = this.clock.now().toISOString();
    const asking = { person, consent, family };
    const heard = await new Gathering(this.outside, this.settings.cityCode, asking, now).hear(keys);
    return {
      ledger: heard.ledger,
      daysOfChange: (until) => heard.daysOfChange(until),
      factsOn: (day, member) => withoutGaps(keys, heard.factsOn(day, member)),
    };
  }
}

/** What is known of a member, as it will stand on a day if nothing else happens. */
export interface Foreseen {
  /** null: the ledger did not answer, or nothing of it was asked. */
  ledger: Heard['ledger'];
  /** Days on which something of it may change by itself. */
  daysOfChange(until: Day): Day[];
  /** @param member what the ledger will say by then */
  factsOn(day: Day, member?: NonNullable<Heard['ledger']>): FactBook;
}

function withoutGaps(keys: readonly FactKey[], learnt: FactBook): FactBook {
  return Object.fromEntries(keys.map((key) => [key, learnt[key] ?? unavailable(key)]));
}

function unavailable(key: FactKey): NonNullable<FactBook[FactKey]> {
  return { known: false, why: 'unavailable', source: factDefinition(key).department, observedAt: null };
}
