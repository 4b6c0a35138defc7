import { Refusal } from '../http/refusal';
import type { Journal } from '../storage/journal';
import type { BookSettings } from './book';
import { outcomesFor, type KnownCard } from './cards';

export interface DebitRequest {
  readonly debitId: string;
  readonly amountFen: number;
  readonly payerName: string;
  readonly cardNumber: string;
  readonly remark: string;
}

/** 代扣: money that the fund takes from a card by its holder's agreement. */
export interface Debit extends DebitRequest {
  readonly bankReference: string;
  readonly status: 'processing' | 'debited' | 'failed';
  readonly failureReason?: string;
  readonly updatedAt: string;
  /** When it ends by itself, in milliseconds. */
  readonly settlesAt: number;
}

/** Debits by the fund's id, each once; how one ended is asked for. */
export class Debits {
  private readonly debits;
  /** Cards without money, by the desk or a test. */
  private readonly empty;

  constructor(
    private readonly journal: Journal,
    private readonly cards: ReadonlyMap<string, KnownCard>,
    private readonly settings: BookSettings,
    private readonly now: () => Date,
  ) {
    this.debits = journal.table<Debit>('debits');
    this.empty = journal.table<{ empty: boolean }>('empty-cards');
  }

  all(): Readonly<Debit>[] {
    return this.debits.all().toReversed();
  }

  setEmpty(cardNumber: string, empty: boolean): void {
    this.journal.commit([this.empty.put(cardNumber, { empty })]);
  }

  isEmpty(cardNumber: string): boolean {
    return this.empty.get(cardNumber)?.empty === true;
  }

  take(request: DebitRequest): Readonly<Debit> {
    const existing = this.debits.get(request.debitId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const at = this.now().toISOString();
    const number = String(this.debits.all().length + 1).padStart(8, '0');
    const bankReference = `DK${at.slice(0, 10).replaceAll('-', '')}${number}`;
    const settlesAt = Date.now() + this.settings.settleDelayMs;
    return this.save({ ...request, bankReference, status: 'processing', updatedAt: at, settlesAt });
  }

  get(debitId: string): Readonly<Debit> {
    const debit = this.debits.get(debitId);
    if (debit === undefined) throw new Refusal(404, 'debit-unknown');
    if (debit.status !== 'processing' || Date.now() < debit.settlesAt) return debit;
    return this.save({ ...debit, ...this.outcomeOf(debit), updatedAt: this.now().toISOString() });
  }

  private outcomeOf({ cardNumber, payerName }: Debit): Pick<Debit, 'status' | 'failureReason'> {
    if (this.isEmpty(cardNumber)) return { status: 'failed', failureReason: '余额不足' };
    const [first] = outcomesFor(this.cards.get(cardNumber), payerName);
    if (first === undefined) return { status: 'processing' };
    if (first.status !== 'failed') return { status: 'debited' };
    return { status: 'failed', failureReason: first.failureReason ?? '扣款账户状态异常' };
  }

  private save(debit: Debit): Debit {
    this.journal.commit([this.debits.put(debit.debitId, debit)]);
    return debit;
  }
}

function sameOrRefuse(existing: Readonly<Debit>, request: DebitRequest): Readonly<Debit> {
  const same = (Object.keys(request) as (keyof DebitRequest)[]).every(
    (key) => existing[key] === request[key],
  );
  if (!same) throw new Refusal(409, 'debit-differs', 'the id was used for another debit');
  return existing;
}
