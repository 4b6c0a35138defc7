import type { LedgerEntry } from '@gjj/shared-types';
import * as fc from 'fast-check';
import { addsUp, monthsOf, payersOf, sumsOf, yearsOf } from './book-series';

type Line = Pick<LedgerEntry, 'postedOn' | 'kind' | 'amountFen'> &
  Partial<Pick<LedgerEntry, 'ownFen' | 'unitName' | 'period'>>;

/** Entries with the balances that follow from them. */
function bookOf(lines: readonly Line[]): LedgerEntry[] {
  let balanceFen = 0;
  return lines.map((line, index) => {
    balanceFen += line.amountFen;
    return { entryId: String(index), summary: '', ...line, balanceFen };
  });
}

const book = bookOf([
  { postedOn: '2025-05-15', kind: 'transfer-in', amountFen: 1000 },
  { postedOn: '2025-05-20', kind: 'deposit', amountFen: 301, ownFen: 150 },
  { postedOn: '2025-06-30', kind: 'interest', amountFen: 7 },
  { postedOn: '2025-08-01', kind: 'withdrawal', amountFen: -508 },
  { postedOn: '2025-08-02', kind: 'adjustment', amountFen: 8 },
]);

it('has every month, with what happened in it and what was left', () => {
  const rows = monthsOf([book], '2025-09').map((row) => Object.values(row));
  expect(rows).toEqual([
    ['2025-05', 301, 150, 0, 0, 1000, 1301],
    ['2025-06', 0, 0, 7, 0, 0, 1308],
    ['2025-07', 0, 0, 0, 0, 0, 1308],
    ['2025-08', 0, 0, 0, 508, 8, 808],
    ['2025-09', 0, 0, 0, 0, 0, 808],
  ]);
  expect(monthsOf([[]], '2025-09')).toEqual([]);
});

it('tells the shares apart only where the ledger told them of every deposit', () => {
  const untold = bookOf([
    { postedOn: '2025-05-20', kind: 'deposit', amountFen: 300, ownFen: 150 },
    { postedOn: '2025-06-20', kind: 'deposit', amountFen: 300 },
  ]);
  expect(monthsOf([untold], '2025-06').map(({ ownFen }) => ownFen)).toEqual([150, null]);
  expect(sumsOf(untold)).toMatchObject({ depositFen: 600, ownFen: null });
});

it('tells who deposited, the latest first, and what nobody is named for apart', () => {
  const deposit = (postedOn: string, amountFen: number, more: Partial<LedgerEntry> = {}) => ({
    ...{ postedOn, kind: 'deposit' as const, amountFen },
    ...more,
  });
  const books = [
    bookOf([
      deposit('2024-05-20', 100, { ownFen: 50 }),
      deposit('2025-05-20', 200, { ownFen: 90, unitName: '甲', period: '2025-04' }),
      deposit('2025-06-20', 200, { ownFen: 90, unitName: '甲', period: '2025-06' }),
    ]),
    bookOf([
      deposit('2025-09-20', 300, { unitName: '乙' }),
      { postedOn: '2025-10-01', kind: 'interest', amountFen: 7 },
    ]),
  ];
  expect(payersOf(books).map((row) => Object.values(row))).toEqual([
    ['乙', '2025-09', '2025-09', 300, null],
    ['甲', '2025-04', '2025-06', 400, 180],
    [null, '2024-05', '2024-05', 100, 50],
  ]);
});

it('knows a book that does not add up', () => {
  expect(addsUp(book)).toBe(true);
  expect(addsUp([])).toBe(true);
  expect(addsUp(book.slice(1))).toBe(false);
  expect(addsUp(book.with(2, { ...book[2]!, balanceFen: 1309 }))).toBe(false);
});

it('is exact to the fen over any accounts: the last balance is the sum of all that was posted', () => {
  const line = fc.record({
    postedOn: fc
      .tuple(fc.integer({ min: 2006, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
    kind: fc.constantFrom('deposit', 'interest', 'withdrawal', 'transfer-in', 'adjustment'),
    amountFen: fc.integer({ min: -1e9, max: 1e9 }),
  });
  const lines = fc
    .array(line, { maxLength: 40 })
    .map((all) => bookOf(all.toSorted((one, other) => one.postedOn.localeCompare(other.postedOn)) as Line[]));
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), (books) => {
      const rows = monthsOf(books, '2026-12');
      const posted = books.flat().reduce((sum, { amountFen }) => sum + amountFen, 0);
      expect(rows.at(-1)?.balanceFen ?? 0).toBe(posted);
      expect(books.every(addsUp)).toBe(true);
      const years = yearsOf(rows);
      expect(years.at(-1)?.balanceFen ?? 0).toBe(posted);
      const changes = years.map((one) => one.depositFen + one.interestFen - one.withdrawnFen + one.otherFen);
      expect(changes.reduce((sum, change) => sum + change, 0)).toBe(posted);
    }),
    { numRuns: 50 },
  );
});
