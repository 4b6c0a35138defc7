import { Refusal } from '../http/refusal';
import type { Journal } from '../storage/journal';
import { OTHER_CENTRES } from './centres';

/** 联系函 of another centre to ours: move this person's account away. */
export interface AskedOfUs {
  readonly requestId: string;
  /** Counts up, so that who has seen one has seen all before it. */
  readonly sequence: number;
  readonly ourCentreCode: string;
  readonly person: { readonly name: string; readonly document: { kind: string; number: string } };
  readonly toCentreName: string;
  readonly askedAt: string;
  readonly answer: { outcome: 'paid' | 'refused'; amountFen: number; reason: string } | null;
}

type Answer = NonNullable<AskedOfUs['answer']>;

export class AskedDesk {
  private readonly asked;

  constructor(
    private readonly journal: Journal,
    private readonly now: () => Date,
  ) {
    this.asked = journal.table<AskedOfUs>('asked');
  }

  all(): Readonly<AskedOfUs>[] {
    return this.asked.all().toReversed();
  }

  ask(of: Pick<AskedOfUs, 'person' | 'ourCentreCode'>): Readonly<AskedOfUs> {
    // By the time: after a reset it goes on counting up.
    const sequence = Math.max(Date.now(), ...this.asked.all().map((one) => one.sequence + 1));
    const requestId = `ZC${String(sequence).padStart(14, '0')}`;
    const toCentreName = OTHER_CENTRES[0]!.name;
    const askedAt = this.now().toISOString();
    const row: AskedOfUs = { ...of, requestId, sequence, toCentreName, askedAt, answer: null };
    this.journal.commit([this.asked.put(requestId, row)]);
    return row;
  }

  /** Oldest first, after the one that was seen last. */
  list(ourCentreCode: string, after: number): Readonly<AskedOfUs>[] {
    return this.asked
      .all()
      .filter((one) => one.ourCentreCode === ourCentreCode && one.sequence > after)
      .slice(0, 50);
  }

  /** Once; the same again changes nothing, another answer is refused. */
  answer(requestId: string, answer: Answer): void {
    const row = this.asked.get(requestId);
    if (row === undefined) throw new Refusal(404, 'request-unknown');
    if (row.answer !== null && JSON.stringify(row.answer) !== JSON.stringify(answer))
      throw new Refusal(409, 'answer-differs', 'it was answered otherwise');
    if (row.answer === null) this.journal.commit([this.asked.put(requestId, { ...row, answer })]);
  }
}
