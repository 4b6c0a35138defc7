import type { AmountFen, DepositsOfUnit, LedgerEntry } from '@gjj/shared-types';

/** What happened in one month of one or several accounts; sums are exact, and what leaves counts as positive in `withdrawnFen`. */
export interface MonthSums {
  /** 2026-10 */
  month: string;
  depositFen: AmountFen;
  /** Of the deposits, the member's own share; null where the ledger does not tell the shares of one of them apart. */
  ownFen: AmountFen | null;
  interestFen: number;
  withdrawnFen: number;
  /** Transfers and adjustments, signed. */
  otherFen: number;
  /** At the month's end. */
  balanceFen: number;
}

/** One account's entries, the oldest first. */
export type Book = readonly LedgerEntry[];

/** Whether each balance is the one before and the entry's sum. Where it is not, nothing is to be made of the book. */
export function addsUp(book: Book): boolean {
  let balanceFen = 0;
  return book.every((entry) => {
    balanceFen += entry.amountFen;
    return entry.balanceFen === balanceFen;
  });
}

/**
 * Every month from the first with an entry to `until`, months without one too.
 * @param until a month
 */
export function monthsOf(books: readonly Book[], until: string): MonthSums[] {
  const entries = books.flat();
  const first = entries.map(({ postedOn }) => postedOn.slice(0, 7)).sort()[0];
  if (first === undefined) return [];
  const months: MonthSums[] = [];
  for (let month = first; month <= until; month = monthAfter(month)) {
    const sums = sumsOf(entries.filter(({ postedOn }) => postedOn.startsWith(month)));
    const before = months.at(-1)?.balanceFen ?? 0;
    months.push({ month, ...sums, balanceFen: before + balanceChange(sums) });
  }
  return months;
}

/** The same by calendar year. A year whose shares are not told apart in one month does not tell them. */
export function yearsOf(months: readonly MonthSums[]): (Omit<MonthSums, 'month'> & { year: number })[] {
  const years = [...new Set(months.map(({ month }) => Number(month.slice(0, 4))))];
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(`${year}-`));
    const sum = (of: 'depositFen' | 'interestFen' | 'withdrawnFen' | 'otherFen') =>
      own.reduce((total, one) => total + one[of], 0);
    return {
      year,
      depositFen: sum('depositFen'),
      ownFen: own.some(({ ownFen }) => ownFen === null)
        ? null
        : own.reduce((total, { ownFen }) => total + (ownFen ?? 0), 0),
      interestFen: sum('interestFen'),
      withdrawnFen: sum('withdrawnFen'),
      otherFen: sum('otherFen'),
      balanceFen: own.at(-1)!.balanceFen,
    };
  });
}

/** By the unit that made them, the latest first; those of nobody that is named at the end. Together they are all deposits. */
export function payersOf(books: readonly Book[]): DepositsOfUnit[] {
  const deposits = books.flat().filter(({ kind }) => kind === 'deposit');
  const names = [...new Set(deposits.map(({ unitName = null }) => unitName))];
  return names
    .map((unitName) => {
      const own = deposits.filter((entry) => (entry.unitName ?? null) === unitName);
      const months = own.map(({ period, postedOn }) => period ?? postedOn.slice(0, 7)).sort();
      const { depositFen, ownFen } = sumsOf(own);
      return { unitName, from: months[0]!, to: months.at(-1)!, depositFen, ownFen };
    })
    .toSorted(
      (one, other) =>
        Number(one.unitName === null) - Number(other.unitName === null) || other.to.localeCompare(one.to),
    );
}

type Sums = Omit<MonthSums, 'month' | 'balanceFen'>;

export function sumsOf(entries: readonly LedgerEntry[]): Sums {
  const deposits = entries.filter(({ kind }) => kind === 'deposit');
  const sum = (...kinds: LedgerEntry['kind'][]) =>
    entries.filter(({ kind }) => kinds.includes(kind)).reduce((total, { amountFen }) => total + amountFen, 0);
  return {
    depositFen: sum('deposit'),
    ownFen: deposits.some(({ ownFen }) => ownFen === undefined)
      ? null
      : deposits.reduce((total, { ownFen = 0 }) => total + ownFen, 0),
    interestFen: sum('interest'),
    withdrawnFen: -sum('withdrawal') || 0,
    otherFen: sum('transfer-in', 'transfer-out', 'adjustment'),
  };
}

const balanceChange = ({ depositFen, interestFen, withdrawnFen, otherFen }: Sums): number =>
  depositFen + interestFen - withdrawnFen + otherFen;

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
