import type { LedgerEntry } from '@gjj/shared-types';
import type { Book } from './domain/book-series';
import type { CoreLedger } from './ports';

/** Longer than any account's life: a ledger whose pages never end is not read for ever. */
const mostPages = 60;

/**
 * All entries of an account, the oldest first. Throws OutsideError; RangeError where the pages do not end.
 */
export async function readBook(ledger: Pick<CoreLedger, 'listEntries'>, accountNo: string): Promise<Book> {
  const entries: LedgerEntry[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await ledger.listEntries(accountNo, { limit: 100, ...(cursor !== null && { cursor }) });
    entries.push(...answer.entries);
    cursor = answer.nextCursor;
    if (cursor === null) return entries.reverse();
  }
  throw new RangeError('the entries of an account do not end');
}
