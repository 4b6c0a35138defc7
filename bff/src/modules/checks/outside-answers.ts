import type { Instant } from '@gjj/shared-types';
import type { CoreLedger, LedgerMember } from '../accounts';
import { factDefinition } from '../catalogue';
import type { Observed } from './observed';
import type { DataExchange, Dataset, DatasetAnswers } from './ports';
import { withinDeadline } from './within-deadline';

export interface Consent {
  /** In words, kept by the exchange with the trace of use. */
  purpose: string;
  reference: string;
}

export interface Subject {
  name: string;
  idNumber: string;
}

/** What the ledger and the departments say, each within its own time; null where one is slow or fails. */
export class OutsideAnswers {
  constructor(
    private readonly ledger: CoreLedger,
    private readonly exchange: DataExchange,
    private readonly deadlines: { ledgerMs: number; exchangeMs: number },
    private readonly now: () => Instant,
  ) {}

  async ofLedger(memberNo: string): Promise<Observed<LedgerMember> | null> {
    const data = await withinDeadline(() => this.ledger.getMember(memberNo), this.deadlines.ledgerMs);
    if (data === null) return null;
    return { source: factDefinition('availableFen').department, observedAt: data.asOf, data };
  }

  /** The ledger's member who is this person, e.g. a spouse; `data` is null where the ledger has nobody of that name. */
  async ofLedgerByName({ name, idNumber }: Subject): Promise<Observed<LedgerMember | null> | null> {
    const found = await withinDeadline(
      async () => ({ member: await this.ledger.findMember({ name, idNumber }) }),
      this.deadlines.ledgerMs,
    );
    if (found === null) return null;
    if (found.member !== null) return this.ofLedger(found.member.memberNo);
    const source = factDefinition('availableFen').department;
    return { source, observedAt: this.now(), data: null };
  }

  async of<D extends Dataset>(
    dataset: D,
    { name, idNumber }: Subject,
    { purpose, reference }: Consent,
  ): Promise<Observed<DatasetAnswers[D]> | null> {
    const query = { dataset, subject: { name, idNumber }, purpose, consentReference: reference };
    const answer = await withinDeadline(() => this.exchange.query(query), this.deadlines.exchangeMs);
    return answer === null ? null : { source: answer.source, observedAt: answer.asOf, data: answer.answer };
  }
}
