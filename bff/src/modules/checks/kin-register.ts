import { compareNames, type FamilyRelation } from '@gjj/shared-types';
import type { CoreLedger } from '../accounts';
import { OutsideAnswers, type Consent } from './outside-answers';
import type { Matter } from './matter';
import type { DataExchange, DataUse, Subject } from './ports';

/** `unavailable`: the register gave no answer that can be used; `several`: it names more than one, and none was chosen. */
export type KinFound = Subject | null | 'unavailable' | 'several';

/** For which case somebody's kin are looked for. */
type KinMatter = Omit<Matter, 'usedFor' | 'neededBy'> & { itemCode: string };

const useOf = ({ document }: Subject, { itemCode, ...of }: KinMatter, field: string): DataUse => ({
  ...of,
  ...{ onBehalfOf: document, itemCodes: [itemCode], fields: [field] },
  ...{ usedFor: 'kin', basis: 'own-consent' },
});

/** Who somebody's kin are, as a register names them: the one who asks never does, but chooses among them by a name. */
export class KinRegister {
  private readonly outside: OutsideAnswers;

  constructor(
    ledger: CoreLedger,
    exchange: DataExchange,
    clock: { now(): Date },
    deadlines: { ledgerMs: number; exchangeMs: number },
  ) {
    this.outside = new OutsideAnswers(ledger, exchange, deadlines, () => clock.now().toISOString());
  }

  /**
   * @param named which of several, e.g. of both parents; null: the only one
   * @returns null: the register names nobody, or nobody of that name
   */
  async find(
    person: Subject,
    relation: FamilyRelation,
    consent: Consent,
    { matter, named }: { matter: KinMatter; named: string | null },
  ): Promise<KinFound> {
    const all = await (relation === 'spouse'
      ? this.spouse(person, consent, matter)
      : this.kin(person, consent, matter));
    if (all === null) return 'unavailable';
    const found = all.filter(
      (one) =>
        one.relation === relation && (named === null || compareNames(named, one.person.name) === 'same'),
    );
    if (found.length > 1) return 'several';
    return found[0]?.person ?? null;
  }

  private async spouse(person: Subject, consent: Consent, matter: KinMatter) {
    const use = useOf(person, matter, 'spouse');
    const answer = await this.outside.of('marriage', person, consent, use);
    if (answer === null) return null;
    const { status, spouse } = answer.data;
    return status === 'married' && spouse !== null ? [{ relation: 'spouse' as const, person: spouse }] : [];
  }

  private async kin(person: Subject, consent: Consent, matter: KinMatter) {
    const answer = await this.outside.of('kin', person, consent, useOf(person, matter, 'kin'));
    return answer?.data.kin ?? null;
  }
}
