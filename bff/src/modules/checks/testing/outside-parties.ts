import type { CoreLedger, LedgerAccount, LedgerMember } from '../../accounts';
import type { DataExchange, Dataset, DatasetAnswers, ExchangeAnswer, ExchangeQuery } from '../ports';

export const answeredAt = '2026-11-22T02:12:00.000Z';

export const someAccount: LedgerAccount = {
  accountNo: '450721000000101',
  employerName: '灵山县荔枝花开科技有限公司',
  flexible: false,
  districtCode: '450721',
  status: 'active',
  openedOn: '2023-09-01',
  sealedOn: null,
  sealReason: null,
  balanceFen: 4862350,
  reservedFen: 0,
  monthlyDepositFen: 120000,
  continuousMonths: 38,
  lastDepositMonth: '2026-11',
};

export const someMember: LedgerMember = {
  memberNo: '450700000001',
  asOf: answeredAt,
  frozen: false,
  frozenReason: null,
  fraudBanUntil: null,
  accounts: [someAccount],
  withdrawals: [],
  depositedThisYearFen: 1320000,
  depositedLast12MonthsFen: 1440000,
  loans: [],
};

/** A ledger that only answers for one member, or never. */
export function ledgerWith(getMember: () => Promise<LedgerMember>): CoreLedger {
  const refuse = () => Promise.reject(new Error('a check changes nothing'));
  return {
    getMember,
    findMember: refuse,
    listEntries: refuse,
    reserve: refuse,
    findReservation: refuse,
    postReservation: refuse,
    voidReservation: refuse,
    reinstateReservation: refuse,
    enterBan: refuse,
    liftBan: refuse,
    takeRepayment: refuse,
    sealAccount: refuse,
    closeAccount: refuse,
  };
}

type Answers = { [D in Dataset]?: DatasetAnswers[D] | ((idNumber: string) => Promise<DatasetAnswers[D]>) };

/** An exchange of which every query is kept; a dataset without an answer fails. */
export class RecordedExchange implements DataExchange {
  readonly queries: ExchangeQuery<Dataset>[] = [];
  /** How the departments write the name; undefined: as asked. */
  subjectName: string | null | undefined;

  constructor(private readonly answers: Answers) {}

  async query<D extends Dataset>(query: ExchangeQuery<D>): Promise<ExchangeAnswer<D>> {
    this.queries.push(query);
    const given = this.answers[query.dataset] as Answers[D];
    if (given === undefined) throw new Error(`${query.dataset} is down`);
    const answer = typeof given === 'function' ? await given(query.subject.document.number) : given;
    return {
      queryId: `q${this.queries.length}`,
      source: `示例部门 ${query.dataset}`,
      asOf: answeredAt,
      subjectName: this.subjectName === undefined ? query.subject.name : this.subjectName,
      answer: answer as DatasetAnswers[D],
    };
  }
}
