import {
  compareNames,
  documentKey,
  type FamilyRelation,
  type IdentityDocument,
  type Instant,
} from '@gjj/shared-types';
import type { CoreLedger, LedgerMember } from '../accounts';
import { factDefinition } from '../catalogue';
import type { Observed } from './observed';
import type { Matter } from './matter';
import type { DataExchange, Dataset, DatasetAnswers, DataUse, Subject } from './ports';
import { withinDeadline } from './within-deadline';

export interface Consent {
  /** In words, kept by the exchange with the trace of use. */
  purpose: string;
  reference: string;
}

/** Under whose word a person's own facts are asked for, and for what. */
export interface Grounds extends Consent {
  /** `health`: the word is a consent to facts of health alone. */
  kind: 'joined' | 'health';
  matter: Matter;
}

/** 家人同意: somebody of the family who agreed that these facts of theirs are read, for one case. */
export interface AgreedRelative {
  relation: FamilyRelation;
  name: string;
  document: IdentityDocument;
  factKeys: readonly string[];
  consent: Consent;
}

/** `as-own`: under the member's own consent, which says so (约定提取). */
export type FamilyAccess = 'as-own' | readonly Omit<AgreedRelative, 'relation' | 'name'>[];

/** Under whose consent a fact of a relative is read; null: under nobody's, and it stays unread. */
export function consentOfRelative(
  access: FamilyAccess,
  own: Consent,
  { document }: Subject,
  factKey: string,
): Consent | null {
  if (access === 'as-own') return own;
  const isTheirs = (one: Pick<AgreedRelative, 'document'>) =>
    documentKey(one.document) === documentKey(document);
  return access.find((one) => isTheirs(one) && one.factKeys.includes(factKey))?.consent ?? null;
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

  /**
   * The ledger's member who is this person, e.g. a spouse; `data` is null where the ledger has nobody of that document.
   * @param mayRead false: it is looked whether there is an account, and nothing of one is read (`withheld`)
   */
  async ofLedgerByName(
    { name, document }: Subject,
    mayRead: boolean,
  ): Promise<Observed<LedgerMember | null> | 'withheld' | null> {
    const found = await withinDeadline(
      async () => ({ member: await this.ledger.findMember(document) }),
      this.deadlines.ledgerMs,
    );
    if (found === null) return null;
    if (found.member !== null && !mayRead) return 'withheld';
    if (found.member !== null)
      return isSame(name, found.member.name) ? this.ofLedger(found.member.memberNo) : null;
    const source = factDefinition('availableFen').department;
    return { source, observedAt: this.now(), data: null };
  }

  async of<D extends Dataset>(
    dataset: D,
    { name, document }: Subject,
    { purpose, reference }: Consent,
    use: DataUse,
  ): Promise<Observed<DatasetAnswers[D]> | null> {
    const query = { dataset, subject: { name, document }, purpose, consentReference: reference, use };
    const answer = await withinDeadline(() => this.exchange.query(query), this.deadlines.exchangeMs);
    if (answer === null || !isSame(name, answer.subjectName)) return null;
    return { source: answer.source, observedAt: answer.asOf, data: answer.answer };
  }
}

/** Another name, or one that holds placeholders, may be another person's: what is said of them is unknown of this one. */
function isSame(name: string, asWritten: string | null): boolean {
  return asWritten === null || compareNames(name, asWritten) === 'same';
}
