import { Refusal } from '../http/refusal';
import type { Change } from '../storage/journal';
import type { Books } from './books';
import type { Loan, LoanOffset, Member } from './records';
import type { Reservations } from './reservations';

export type OffsetRequest = Pick<LoanOffset, 'reservationId' | 'loanNo' | 'amountFen'>;

/**
 * 冲还贷: what was set aside for a withdrawal goes to the member's own loan of the fund, and the withdrawal is posted with
 * it, in one step and once for the caller's id. What cannot be done is answered as refused under that id, for good.
 */
export class LoanOffsets {
  constructor(
    private readonly books: Books,
    private readonly reservations: Reservations,
    private readonly now: () => Date,
    private readonly today: () => string,
  ) {}

  get(offsetId: string): Readonly<LoanOffset> {
    const offset = this.books.loanOffsets.get(offsetId);
    if (offset === undefined) throw new Refusal(404, 'offset-unknown');
    return offset;
  }

  pay(offsetId: string, request: OffsetRequest): Readonly<LoanOffset> {
    const existing = this.books.loanOffsets.get(offsetId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const { memberNo, status } = this.reservations.get(request.reservationId);
    if (status !== 'reserved') throw new Refusal(409, 'reservation-not-open', `it is ${status}`);
    const member = this.books.members.get(memberNo);
    const loan = member?.loans.find(({ loanNo }) => loanNo === request.loanNo);
    if (member === undefined || loan === undefined) throw new Refusal(404, 'loan-unknown');
    const row = { offsetId, ...request, doneAt: this.now().toISOString() };
    const reason = whyNot(loan, request.amountFen);
    if (reason !== null) return this.keep({ ...row, status: 'refused', reason });
    const done: LoanOffset = { ...row, status: 'done' };
    this.reservations.post(request.reservationId, offsetId, request.amountFen, {
      summary: '冲还公积金贷款',
      changes: [this.lessLoan(member, loan, request.amountFen), this.books.loanOffsets.put(offsetId, done)],
    });
    return done;
  }

  private lessLoan(member: Readonly<Member>, loan: Loan, amountFen: number): Change {
    const balanceFen = loan.balanceFen - amountFen;
    const after = { ...loan, balanceFen, ...(balanceFen === 0 && { settledOn: this.today() }) };
    const loans = member.loans.map((one) => (one === loan ? after : one));
    return this.books.members.put(member.memberNo, { ...member, loans });
  }

  private keep(offset: LoanOffset): LoanOffset {
    this.books.journal.commit([this.books.loanOffsets.put(offset.offsetId, offset)]);
    return offset;
  }
}

function whyNot(
  { balanceFen, settledOn }: Loan,
  amountFen: number,
): NonNullable<LoanOffset['reason']> | null {
  if (settledOn !== undefined) return 'loan-settled';
  return amountFen > balanceFen ? 'more-than-owed' : null;
}

function sameOrRefuse(existing: Readonly<LoanOffset>, request: OffsetRequest): Readonly<LoanOffset> {
  const fields = ['reservationId', 'loanNo', 'amountFen'] as const;
  if (fields.every((field) => existing[field] === request[field])) return existing;
  throw new Refusal(409, 'offset-differs', 'the id was used for another offset');
}
