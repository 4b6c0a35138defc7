import { Refusal } from '../http/refusal';
import type { Journal } from '../storage/journal';
import { dayOf } from '../storage/calendar';
import { OTHER_CENTRES, type OtherCentre } from './centres';

export interface LetterRequest {
  readonly toCentreCode: string;
  readonly person: { readonly name: string; readonly document: { kind: string; number: string } };
  readonly theirAccountNo?: string | undefined;
  readonly ourCentreCode: string;
  readonly ourCentreName: string;
  readonly ourAccountNo: string;
}

export interface TransferPayment {
  readonly paymentId: string;
  readonly kind: 'principal' | 'interest';
  readonly amountFen: number;
  readonly paidOn: string;
}

/** 联系函 to another centre, and what it has answered so far. */
export interface Letter extends LetterRequest {
  readonly transferId: string;
  readonly sentAt: string;
  readonly status: 'sent' | 'told' | 'refused' | 'paid' | 'cancelled';
  readonly account?: { accountNo: string; openedOn: string; principalFen: number; interestFen: number };
  readonly reason?: string;
  readonly payments: readonly TransferPayment[];
  readonly reminders: readonly string[];
}

export interface LetterSettings {
  /** How long the other centre thinks over each of its steps, in milliseconds of real time. */
  stepDelayMs: number;
}

export const answerKinds = ['tell', 'refuse', 'principal', 'interest', 'less'] as const;
export type AnswerKind = (typeof answerKinds)[number];

const principalFen = 1_860_000;
const interestFen = 12_345;

/** Letters of all centres: each answered by the habit of the other centre, or by hand from the desk. */
export class Letters {
  private readonly letters;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    private readonly journal: Journal,
    private readonly settings: LetterSettings,
    private readonly now: () => Date,
  ) {
    this.letters = journal.table<Letter>('letters');
  }

  all(): Readonly<Letter>[] {
    return this.letters.all().toReversed();
  }

  get(transferId: string): Readonly<Letter> {
    const letter = this.letters.get(transferId);
    if (letter === undefined) throw new Refusal(404, 'transfer-unknown');
    return letter;
  }

  /** Once for an id; another letter under it is refused. */
  send(transferId: string, request: LetterRequest): Readonly<Letter> {
    const existing = this.letters.get(transferId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const to = centreOf(request.toCentreCode);
    const sentAt = this.now().toISOString();
    const letter: Letter = {
      ...request,
      ...{ transferId, sentAt, status: 'sent', payments: [], reminders: [] },
    };
    this.save(letter);
    this.followHabit(transferId, to);
    return letter;
  }

  remind(transferId: string, reminderId: string): void {
    const letter = this.get(transferId);
    if (letter.reminders.includes(reminderId)) return;
    this.save({ ...letter, reminders: [...letter.reminders, reminderId] });
  }

  /** Taken back while the other centre has not paid; later it is too late. */
  cancel(transferId: string): 'cancelled' | 'too-late' {
    const letter = this.get(transferId);
    if (letter.payments.length > 0 || letter.status === 'paid') return 'too-late';
    if (letter.status !== 'refused') this.save({ ...letter, status: 'cancelled' });
    return 'cancelled';
  }

  /** What a hand at the other centre does; a letter that has ended stays so. */
  answer(transferId: string, kind: AnswerKind, reason = '这个账户还有贷款没有还清'): void {
    const letter = this.get(transferId);
    if (letter.status === 'cancelled' || letter.status === 'refused')
      throw new Refusal(409, 'letter-ended', `it is ${letter.status}`);
    if (kind === 'tell') return this.save(told(letter));
    if (kind === 'refuse') return this.save({ ...letter, status: 'refused', reason });
    this.save(this.paid(told(letter), kind));
  }

  /** Takes up what was unanswered when the process ended. */
  resume(): void {
    for (const letter of this.letters.all())
      if (letter.status === 'sent') this.followHabit(letter.transferId, centreOf(letter.toCentreCode));
  }

  pause(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private paid(letter: Letter, kind: 'principal' | 'interest' | 'less'): Letter {
    const part = kind === 'less' ? 'principal' : kind;
    if (letter.payments.some((one) => one.kind === part)) return letter;
    const amountFen = { principal: principalFen, interest: interestFen, less: principalFen - 50_000 }[kind];
    const paidOn = dayOf(this.now());
    const payment = { paymentId: `${letter.transferId}-${part}`, kind: part, amountFen, paidOn } as const;
    return { ...letter, status: 'paid', payments: [...letter.payments, payment] };
  }

  private followHabit(transferId: string, { habit }: OtherCentre): void {
    const steps: Record<OtherCentre['habit'], readonly AnswerKind[]> = {
      pays: ['tell', 'principal', 'interest'],
      refuses: ['refuse'],
      silent: [],
      'principal-only': ['tell', 'principal'],
      'pays-less': ['tell', 'less', 'interest'],
    };
    this.later(transferId, steps[habit]);
  }

  private later(transferId: string, [first, ...rest]: readonly AnswerKind[]): void {
    if (first === undefined) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const { status } = this.get(transferId);
      // Answered by hand in the meantime, or taken back: the hand has the last word.
      if (status === 'cancelled' || status === 'refused') return;
      this.answer(transferId, first);
      // Principal and interest leave that centre together.
      if (first === 'principal' || first === 'less') rest.forEach((kind) => this.answer(transferId, kind));
      else this.later(transferId, rest);
    }, this.settings.stepDelayMs);
    this.timers.add(timer);
  }

  private save(letter: Letter): void {
    this.journal.commit([this.letters.put(letter.transferId, letter)]);
  }
}

function told(letter: Letter): Letter {
  const accountNo = letter.theirAccountNo ?? `${letter.toCentreCode}100200300`;
  const account = { accountNo, openedOn: '2019-07-01', principalFen, interestFen };
  return { ...letter, status: letter.status === 'paid' ? 'paid' : 'told', account };
}

function centreOf(code: string): OtherCentre {
  const found = OTHER_CENTRES.find(({ centreCode }) => centreCode === code);
  if (found === undefined) throw new Refusal(404, 'centre-unknown');
  return found;
}

function sameOrRefuse(existing: Readonly<Letter>, request: LetterRequest): Readonly<Letter> {
  const same =
    existing.toCentreCode === request.toCentreCode &&
    existing.ourAccountNo === request.ourAccountNo &&
    existing.person.document.number === request.person.document.number;
  if (!same) throw new Refusal(409, 'letter-differs', 'the id was used for another letter');
  return existing;
}
