import { Refusal } from '../http/refusal';
import type { Books } from './books';
import type { Correction, Entry } from './records';

export type CorrectionRequest = Pick<Correction, 'memberNo' | 'accountNo' | 'entryIds'>;

/**
 * 更正: asked for by the caller's id, once. What this ledger makes of it hangs on the entries alone, so that a demo and a
 * test can choose: interest was worked out right (refused), what came from another city takes a day to look at, and
 * whatever else is put right at once.
 */
export class Corrections {
  constructor(
    private readonly books: Books,
    private readonly today: () => string,
  ) {}

  ask(correctionId: string, request: CorrectionRequest): Readonly<Correction> {
    const existing = this.books.corrections.get(correctionId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const account = this.books.accounts.get(request.accountNo);
    if (account?.memberNo !== request.memberNo) throw new Refusal(404, 'account-unknown');
    const entries = this.books
      .entriesOf(request.accountNo)
      .filter(({ entryId }) => request.entryIds.includes(entryId));
    if (entries.length !== request.entryIds.length) throw new Refusal(404, 'entry-unknown');
    return this.save({ correctionId, ...request, askedOn: this.today(), ...outcomeOf(entries) }, entries);
  }

  /** Looks again: a day later it has been decided. */
  get(correctionId: string): Readonly<Correction> {
    const correction = this.books.corrections.get(correctionId);
    if (correction === undefined) throw new Refusal(404, 'correction-unknown');
    if (correction.status !== 'looking' || correction.askedOn === this.today()) return correction;
    const entries = this.books
      .entriesOf(correction.accountNo)
      .filter(({ entryId }) => correction.entryIds.includes(entryId));
    return this.save({ ...correction, ...putRight }, entries);
  }

  private save(correction: Correction, entries: readonly Readonly<Entry>[]): Correction {
    const corrected = correction.status === 'corrected' ? entries : [];
    this.books.journal.commit([
      this.books.corrections.put(correction.correctionId, correction),
      ...corrected.map((entry) =>
        this.books.entries.put(entry.entryId, { ...entry, summary: `${entry.summary}（已更正）` }),
      ),
    ]);
    return correction;
  }
}

const putRight = { status: 'corrected', words: '已按原始凭证更正' } as const;

function outcomeOf(entries: readonly Readonly<Entry>[]): Pick<Correction, 'status' | 'words'> {
  if (entries.some(({ kind }) => kind === 'interest'))
    return { status: 'refused', words: '结息按公布的利率重算过，金额没有错' };
  if (entries.some(({ kind }) => kind === 'transfer-in'))
    return { status: 'looking', words: '正在向转出地核对' };
  return putRight;
}

function sameOrRefuse(existing: Readonly<Correction>, request: CorrectionRequest): Readonly<Correction> {
  const same =
    existing.accountNo === request.accountNo &&
    existing.entryIds.join() === request.entryIds.join() &&
    existing.memberNo === request.memberNo;
  if (!same) throw new Refusal(409, 'correction-differs', 'the id was used for another correction');
  return existing;
}
