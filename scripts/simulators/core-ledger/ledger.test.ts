import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../http/refusal';
import { readPeople } from '../people/read-people';
import { Journal } from '../storage/journal';
import { Books } from './books';
import { Closing } from './closing';
import { Reservations } from './reservations';
import { seedBooks } from './seed';

const NING = '450700000005';
const TODAY = '2026-11-22';
const people = readPeople();

let folder: string;

function openLedger() {
  const journal = new Journal(join(folder, 'core.journal'));
  const books = new Books(journal);
  if (journal.isEmpty) seedBooks(books, people, [], TODAY);
  const today = () => TODAY;
  return { journal, books, reservations: new Reservations(books, today), closing: new Closing(books, today) };
}

function total(books: Books): number {
  return books.accountsOf(NING).reduce((sum, account) => sum + account.balanceFen, 0);
}

/** A refusal is an answer; anything else is a fault. */
function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'gjj-ledger-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const step = fc.record({
  act: fc.constantFrom('reserve', 'post', 'post-part', 'void', 'reinstate', 'seal', 'close', 'restart'),
  id: fc.constantFrom('r1', 'r2', 'r3'),
  amountFen: fc.integer({ min: 1, max: 9_000_000 }),
  account: fc.constantFrom('450702000000501', '450700000000502', '450721000000503'),
});

it('keeps reserved within the balance and the entries equal to it, whatever is done and repeated, over restarts', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let ledger = openLedger();
      ledger.journal.clear();
      seedBooks(ledger.books, people, [], TODAY);
      for (const { act, id, amountFen, account } of steps) {
        const { reservations, closing } = ledger;
        if (act === 'reserve')
          attempt(() => reservations.reserve(id, { memberNo: NING, amountFen, itemCode: 'W07' }));
        if (act === 'post') attempt(() => reservations.post(id, `pay-${amountFen % 3}`));
        if (act === 'post-part') attempt(() => reservations.post(id, `pay-${amountFen % 3}`, amountFen));
        if (act === 'void') attempt(() => reservations.void(id));
        if (act === 'reinstate') attempt(() => reservations.reinstate(id));
        if (act === 'seal') attempt(() => closing.seal(account, `seal-${id}`, '测试'));
        if (act === 'close') attempt(() => closing.close(account, `close-${id}`, '测试', id));
        if (act === 'restart') {
          ledger.journal.close();
          ledger = openLedger();
        }
        requireSound(ledger.books);
      }
      ledger.journal.close();
    }),
    { numRuns: 60 },
  );
});

function requireSound(books: Books): void {
  for (const account of books.accountsOf(NING)) {
    const open = books.reservations.all().filter((one) => one.status === 'reserved');
    const lines = open.flatMap((one) => one.lines).filter((line) => line.accountNo === account.accountNo);
    expect(account.reservedFen).toBe(lines.reduce((sum, line) => sum + line.amountFen, 0));
    expect(account.balanceFen - account.reservedFen).toBeGreaterThanOrEqual(0);
    const entries = books.entriesOf(account.accountNo);
    expect(entries.reduce((sum, entry) => sum + entry.amountFen, 0)).toBe(account.balanceFen);
    if (account.status === 'closed') expect(account.balanceFen).toBe(0);
  }
}

it('takes from sealed accounts first, then from the oldest', () => {
  const { reservations, journal } = openLedger();
  const { lines } = reservations.reserve('r1', { memberNo: NING, amountFen: 5_000_000, itemCode: 'W04' });
  expect(lines).toEqual([
    { accountNo: '450721000000503', amountFen: 4_250_160 },
    { accountNo: '450702000000501', amountFen: 749_840 },
  ]);
  journal.close();
});

it('ignores a late repeat of a reinstatement after the money was paid out anew', () => {
  const { reservations, books, journal } = openLedger();
  const before = total(books);
  reservations.reserve('r1', { memberNo: NING, amountFen: 100, itemCode: 'W04' });
  reservations.post('r1', 'pay-1');
  reservations.reinstate('r1', 'pay-1');
  reservations.post('r1', 'pay-2');
  expect(reservations.reinstate('r1', 'pay-1').status).toBe('posted');
  expect(attempt(() => reservations.post('r1', 'pay-1'))).toBe('posting-differs');
  expect(total(books)).toBe(before - 100);
  journal.close();
});

it('does not close an account that has money, or seal one twice under two ids', () => {
  const { closing, journal } = openLedger();
  expect(attempt(() => closing.close('450702000000501', 'c1', '测试'))).toBe('balance-not-zero');
  closing.seal('450702000000501', 's1', '测试');
  expect(closing.seal('450702000000501', 's1', '测试').status).toBe('sealed');
  expect(attempt(() => closing.seal('450702000000501', 's2', '测试'))).toBe('account-not-active');
  journal.close();
});
