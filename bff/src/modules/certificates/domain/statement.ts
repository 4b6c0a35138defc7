import { dayOnPaper, monthInWords, yuan, type LedgerEntry } from '@gjj/shared-types';
import type { LedgerSays } from './ledger-says';
import { settlementYear } from './settlement-year';
import { asOfWords, refused, said, type Answer, type Words } from './answer';

type Book = readonly LedgerEntry[];
interface Sums {
  depositFen: number;
  ownFen: number | null;
  interestFen: number;
  withdrawnFen: number;
  otherFen: number;
}

/** The accounts' own arithmetic, exact to the fen. */
export interface StatementMath {
  addsUp(book: Book): boolean;
  sumsOf(entries: Book): Sums;
  monthsOf(books: readonly Book[], until: string): (Sums & { month: string; balanceFen: number })[];
}

/** 结息对账单: one settlement year over all accounts. It adds up to the fen, or there is none. */
export function statementOf(ledger: LedgerSays, year: number | null, math: StatementMath): Answer {
  if (!ledger.books.every((book) => math.addsUp(book))) return refused('book-differs');
  if (year === null) return refused('no-year');
  const { from, to } = settlementYear(year);
  const months = math.monthsOf(ledger.books, to.slice(0, 7));
  const inYear = months.filter(({ month }) => month >= from.slice(0, 7));
  if (inYear.length === 0) return refused('no-year');
  const entries = ledger.books.flat().filter(({ postedOn }) => from <= postedOn && postedOn <= to);
  const opening = months.findLast(({ month }) => month < from.slice(0, 7))?.balanceFen ?? 0;
  const closing = inYear.at(-1)!.balanceFen;
  const words = { ...asOfWords(ledger), ...wordsOf(math.sumsOf(entries), { opening, closing }) };
  const rows = inYear.map((one) => [monthInWords(one.month), ...amountsOf(one)]);
  return said({ ...words, year: `${dayOnPaper(from)}至${dayOnPaper(to)}` }, { months: rows }, closing);
}

const orNothing = (fen: number) => (fen === 0 ? '—' : yuan(fen));

const amountsOf = (one: Sums & { balanceFen: number }) => [
  orNothing(one.depositFen),
  orNothing(one.interestFen),
  orNothing(one.withdrawnFen),
  orNothing(one.otherFen),
  yuan(one.balanceFen),
];

function wordsOf(
  { depositFen, ownFen, interestFen, withdrawnFen, otherFen }: Sums,
  { opening, closing }: { opening: number; closing: number },
): Words {
  return {
    opening: yuan(opening),
    deposits: yuan(depositFen),
    ...(ownFen !== null &&
      depositFen > 0 && { ownDeposits: yuan(ownFen), unitDeposits: yuan(depositFen - ownFen) }),
    interest: yuan(interestFen),
    withdrawn: yuan(withdrawnFen),
    ...(otherFen !== 0 && { other: yuan(otherFen) }),
    closing: yuan(closing),
  };
}
