import { dayOf } from '@gjj/shared-types';
import mongoose, { type Connection, type Model } from 'mongoose';
import { caseModel } from './case-model';
import type { CaseRecord } from './domain/case-record';

const { trusted } = mongoose;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const ago = (now: Date, ms: number) => new Date(now.getTime() - ms);
const ahead = (now: Date, ms: number) => new Date(now.getTime() + ms);

/** What makes a person look at cases, as a query: it holds after any restart and ends when its cause ends. */
const troubles = {
  /** A term that runs into a year without holiday data; such a clock is looked at again within the hour. */
  'holiday-data-missing': (now: Date) => ({
    clockNextAt: trusted({ $lte: ahead(now, hourMs) }),
    $or: [
      { clock: trusted({ $ne: null }), 'clock.dueAt': null },
      { sideClocks: trusted({ $elemMatch: { dueAt: null } }) },
    ],
  }),
  /** The law's term for the decision (条例 art. 25) has run out, and nobody told the member why, or a new day. */
  'decision-overdue': (now: Date) => ({
    state: trusted({ $in: ['accepted', 'review'] }),
    queueDueAt: trusted({ $lt: now }),
  }),
  /** 特别程序: no answer by the day that the officer expected it. */
  'special-check-overdue': (now: Date) => ({ state: 'paused', queueDueAt: trusted({ $lt: now }) }),
  /** A window has not told the person of a correction within the profile's term (收件前移). */
  'correction-not-passed-on': (now: Date) => ({
    state: 'correction',
    'correction.passOn.passedOn': null,
    'correction.passOn.dueOn': trusted({ $lt: dayOf(now.toISOString()) }),
  }),
  /** 容缺: a paper has not come by its day; a supervisor says what follows. */
  'undertaking-overdue': () => ({ 'undertakings.status': 'overdue' }),
  /** 容缺、承诺: what came, or what no department confirms, waits for an officer; found not kept, for a supervisor. */
  'undertaking-to-look-at': (now: Date) => {
    const history = {
      $elemMatch: {
        did: { $in: ['handed-in', 'doubted', 'not-kept'] },
        at: { $lte: ago(now, 72 * hourMs) },
      },
    };
    const waits = [{ status: { $in: ['handed-in', 'doubted'] } }, { status: 'not-kept', outcome: null }];
    return { $or: waits.map((wait) => ({ undertakings: trusted({ $elemMatch: { ...wait, history } }) })) };
  },
  'payment-overdue': (now: Date) => ({
    state: trusted({ $in: ['approved', 'paying', 'pay-unknown'] }),
    // 账户锁、静置: that waits for the member, not for the bank.
    paymentHold: null,
    queueDueAt: trusted({ $lt: now }),
  }),
  /** The bank has given no answer that we can use, half an hour after the approval. */
  'payment-unknown-long': (now: Date) => ({
    state: 'pay-unknown',
    'clock.startedAt': trusted({ $lte: ago(now, 30 * minuteMs) }),
  }),
  /** The bank has not said whether it stopped a payment, some minutes after it was asked. */
  'payment-stop-unanswered': (now: Date) => ({
    stops: trusted({ $elemMatch: { outcome: null, at: { $lte: ago(now, 5 * minuteMs) } } }),
  }),
  /** What was paid and is to be paid back has not come in time. */
  'repayment-overdue': (now: Date) => ({ state: 'revoked', queueDueAt: trusted({ $lt: now }) }),
  /** More was paid back than was owed, within the last week: a person gives it back. */
  'repayment-surplus': (now: Date) => ({
    'claim.repayments': trusted({
      $elemMatch: { surplusFen: { $gt: 0 }, at: { $gte: ago(now, 7 * 24 * hourMs) } },
    }),
  }),
  'bank-instruction-differs': () => ({ 'payments.trouble': 'bank-instruction-differs' }),
  'bank-status-unknown': () => ({ 'payments.trouble': 'bank-status-unknown' }),
  /** Nobody takes up what is owed: no worker runs, or too few. */
  'outbox-late': (now: Date) => ({ 'outbox.dueAt': trusted({ $lte: ago(now, 2 * minuteMs) }) }),
  /** Tried for an hour and not done. Asking the bank may take as long as the bank does; it has alarms of its own. */
  'task-stuck': (now: Date) => ({
    paymentHold: null,
    'outbox.dueAt': trusted({ $lte: ahead(now, hourMs) }),
    outbox: trusted({
      $elemMatch: {
        kind: 'task',
        name: { $nin: ['ask-bank', 'stop-payment', 'ask-repayments'] },
        createdAt: { $lte: ago(now, hourMs) },
      },
    }),
  }),
} satisfies Record<string, (now: Date) => object>;

export type CaseTrouble = keyof typeof troubles;

/** More need no counting: the alarm is as loud. */
const countedUpTo = 1000;

/** How many cases need a person, by reason. */
export class CaseTroubles {
  private readonly model: Model<CaseRecord>;

  constructor(connection: Connection) {
    this.model = caseModel(connection);
  }

  async count(now: Date): Promise<Record<CaseTrouble, number>> {
    const counts = Object.entries(troubles).map(async ([name, filterAt]) => {
      const count = await this.model.countDocuments(filterAt(now) as object, { limit: countedUpTo });
      return [name, count] as const;
    });
    return Object.fromEntries(await Promise.all(counts)) as Record<CaseTrouble, number>;
  }
}
