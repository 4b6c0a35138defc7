import type { CoreLedger } from '../accounts';
import { factDefinition, type FactBook, type FactKey } from '../catalogue';
import { Gathering, type GatheredPerson } from './gathering';
import { OutsideAnswers, type Consent, type FamilyAccess } from './outside-answers';
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
    consent: Consent,
    family: FamilyAccess = [],
  ): Promise<FactBook> {
    const now = this.clock.now().toISOString();
    const whose = { person, consent, family };
    const gathering = new Gathering(this.outside, this.settings.cityCode, whose, now);
    const learnt = await gathering.learn(keys);
    return Object.fromEntries(keys.map((key) => [key, learnt[key] ?? unavailable(key)]));
  }
}

function unavailable(key: FactKey): NonNullable<FactBook[FactKey]> {
  return { known: false, why: 'unavailable', source: factDefinition(key).department, observedAt: null };
}
