import { FaultBoard } from '../faults/fault-board';
import { requireBearer } from '../http/require-bearer';
import type { Person } from '../people/person';
import type { Unit } from '../people/read-units';
import { startSimulator, type Simulator } from '../simulator';
import { dayOf } from '../storage/calendar';
import { Journal } from '../storage/journal';
import { Bans } from './bans';
import { Books } from './books';
import { CityTransfers } from './city-transfers';
import { Corrections } from './corrections';
import { LoanOffsets } from './loan-offsets';
import { Closing } from './closing';
import { Repayments } from './repayments';
import { Reservations } from './reservations';
import { ledgerRoutes } from './routes';
import { seedBooks } from './seed';
import { UnitOperations } from './unit-operations/unit-operations';

export interface CoreLedgerOptions {
  readonly file: string;
  readonly port: number;
  readonly apiKey: string;
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly now: () => Date;
  readonly seed: number;
}

export interface CoreLedger extends Simulator {
  readonly books: Books;
}

/** The centre's core ledger (核心业务系统): accounts, entries, reservations. */
export async function startCoreLedger(options: CoreLedgerOptions): Promise<CoreLedger> {
  const journal = new Journal(options.file);
  const books = new Books(journal);
  const today = () => dayOf(options.now());
  const reservations = new Reservations(books, today);
  const parts = {
    books,
    reservations,
    loanOffsets: new LoanOffsets(books, reservations, options.now, today),
    closing: new Closing(books, today),
    bans: new Bans(books, today),
    repayments: new Repayments(books, today),
    corrections: new Corrections(books, today),
    cityTransfers: new CityTransfers(books, today),
    operations: new UnitOperations(books, options.now),
    now: options.now,
  };
  const simulator = await startSimulator(
    {
      journal,
      faults: new FaultBoard(options.seed),
      routes: ledgerRoutes(parts),
      control: [],
      admit: (call) => requireBearer(call, options.apiKey),
      snapshot: () => ({
        members: books.members.all(),
        accounts: books.accounts.all(),
        reservations: books.reservations.all(),
        withdrawals: books.withdrawals.all(),
        bans: books.bans.all(),
        repayments: books.repayments.all(),
        corrections: books.corrections.all(),
        cityTransfers: books.cityTransfers.all(),
        loanOffsets: books.loanOffsets.all(),
        units: books.units.all(),
      }),
      begin: () => {
        if (journal.isEmpty) seedBooks(books, options.people, options.units, today());
      },
      pause: () => {},
    },
    options.port,
  );
  return { ...simulator, books };
}
