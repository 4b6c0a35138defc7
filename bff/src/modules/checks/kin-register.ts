import type { FamilyRelation } from '@gjj/shared-types';
import type { CoreLedger } from '../accounts';
import { OutsideAnswers, type Consent } from './outside-answers';
import type { Matter } from './matter';
import type { DataExchange, Subject } from './ports';

/** Who somebody's kin are, as a register names them: the one who asks never does. */
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

  /** null: the register names nobody; `unavailable`: it gave no answer that can be used. */
  async find(
    person: Subject,
    relation: FamilyRelation,
    consent: Consent,
    matter: Omit<Matter, 'usedFor' | 'neededBy'> & { itemCode: string },
  ): Promise<Subject | null | 'unavailable'> {
    if (relation !== 'spouse') return null;
    const { itemCode, ...of } = matter;
    const answer = await this.outside.of('marriage', person, consent, {
      ...of,
      ...{ onBehalfOf: person.document, itemCodes: [itemCode], fields: ['spouse'] },
      ...{ usedFor: 'kin', basis: 'own-consent' },
    });
    if (answer === null) return 'unavailable';
    return answer.data.status === 'married' ? answer.data.spouse : null;
  }
}
