import type { BookPicture } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import { OutsideError } from '../../platform/outside';
import { addsUp, monthsOf, payersOf, yearsOf } from './domain/book-series';
import type { CoreLedger } from './ports';
import { readBook } from './read-book';

/**
 * All accounts of a member over their whole life.
 * @param until the month of today
 * @throws `accounts.unavailable`; `accounts.book-differs` where entries and balances do not fit
 */
export async function readPicture(
  ledger: Pick<CoreLedger, 'getMember' | 'listEntries'>,
  memberNo: string,
  until: string,
): Promise<BookPicture> {
  const books = await readAll(ledger, memberNo);
  if (!books.every(addsUp)) throw new AppError('accounts.book-differs');
  const months = monthsOf(books, until);
  return { months, years: yearsOf(months), payers: payersOf(books) };
}

async function readAll(ledger: Pick<CoreLedger, 'getMember' | 'listEntries'>, memberNo: string) {
  try {
    const { accounts } = await ledger.getMember(memberNo);
    return await Promise.all(accounts.map(({ accountNo }) => readBook(ledger, accountNo)));
  } catch (error) {
    if (error instanceof OutsideError) throw new AppError('accounts.unavailable', { cause: error });
    throw error;
  }
}
