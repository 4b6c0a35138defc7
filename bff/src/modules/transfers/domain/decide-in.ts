import { addDays, dayOf, momentAt, transferStateWords, yuan } from '@gjj/shared-types';
import type { TransferStanding } from './transfer-standing';
import {
  arrivedFen,
  callPerson,
  newPayments,
  notEntered,
  whatIsMissing,
  type MoveOwes,
  type TransferChange,
  type TransferIn,
} from './transfer-in';

type Fields = Partial<TransferIn>;

/** What a notice of a transfer says beside its own words. */
export function factsOf(row: TransferIn): Record<string, string | number> {
  return {
    itemName: '异地转入',
    stateTerm: transferStateWords[row.state].words,
    otherCentre: row.from.name,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.looking !== null && { lookingWhy: row.looking.why }),
    ...(row.expected !== null && { amountFen: row.expected.principalFen + row.expected.interestFen }),
    ...(arrivedFen(row) > 0 && { amountFen: arrivedFen(row) }),
  };
}

/** One step: fields, a line of what happened, what the member is told, and what is to be done. */
export function stepOf(
  row: TransferIn,
  {
    set,
    words,
    now,
    notice,
    task,
    nextAt = null,
  }: {
    set: Fields;
    words: string | null;
    now: Date;
    notice?: string | null;
    task?: string | null;
    nextAt?: Date | null;
  },
): TransferChange {
  const timeline = words === null ? row.timeline : [...row.timeline, { at: now, words }];
  const after = { ...row, ...set, timeline };
  const owes: MoveOwes[] = [
    ...(task == null ? [] : [{ kind: 'task' as const, name: task }]),
    ...(notice == null ? [] : [{ kind: 'notice' as const, name: notice, facts: factsOf(after) }]),
    ...callPerson(row.looking, set.looking),
  ];
  return { set: { ...set, timeline, nextAt }, owes };
}

export const decideSent = (row: TransferIn, now: Date): TransferChange =>
  stepOf(row, {
    ...{ set: { state: 'sent', sentAt: now }, now, notice: 'transfer-sent', nextAt: now },
    words: `联系函已经发给${row.from.name}`,
  });

/** In days, by the centre's profile: what is usual, and how much longer until somebody is told. */
interface Waits {
  answerDays: number;
  payDays: number;
  remindAfterDays: number;
  personAfterDays: number;
}

/** From when the other centre is waited for now. */
const waitsSince = ({ sentAt, toldAt, askedAt }: TransferIn): Date => toldAt ?? sentAt ?? askedAt;

interface Deadlines {
  remindAt: Date;
  personAt: Date;
}

/** When it is reminded, and when a person rings: what it takes as a rule, and some days more. */
export function deadlinesOf(row: TransferIn, terms: Waits): Deadlines {
  const usual = row.toldAt === null ? terms.answerDays : terms.payDays;
  const since = dayOf(waitsSince(row).toISOString());
  const at = (days: number) => momentAt(addDays(since, usual + days), '09:00');
  return { remindAt: at(terms.remindAfterDays), personAt: at(terms.personAfterDays) };
}

const shortestLookMs = 10_000;
const longestLookMs = 6 * 3_600_000;

/** Asked again after a tenth of the time that it has taken so far: soon at first, then ever less often. */
export function nextLook(row: TransferIn, now: Date): Date {
  const takenMs = now.getTime() - waitsSince(row).getTime();
  return new Date(now.getTime() + Math.min(longestLookMs, Math.max(shortestLookMs, takenMs / 10)));
}

const refused = (row: TransferIn, reason: string, now: Date): TransferChange =>
  stepOf(row, {
    set: { state: 'refused', reason, looking: null, endedAt: now },
    words: `${row.from.name}没有同意转出：${reason}`,
    ...{ now, notice: 'transfer-refused' },
  });

function told(row: TransferIn, account: NonNullable<TransferStanding['account']>, now: Date): TransferChange {
  const { principalFen, interestFen } = account;
  return stepOf(row, {
    set: { state: 'told', toldAt: now, expected: { principalFen, interestFen }, looking: null },
    words: `${row.from.name}答复：账户里本金 ${yuan(principalFen)}，利息 ${yuan(interestFen)}`,
    ...{ now, notice: 'transfer-told', nextAt: now },
  });
}

/** What becomes of a letter by what the other centre says; null for its part: no answer could be had. */
export function decideHeard(
  row: TransferIn,
  standing: TransferStanding | null,
  now: Date,
  terms: Waits,
): TransferChange {
  const payments = standing === null ? [] : newPayments(row, standing);
  if (standing?.account != null && row.expected === null) return told(row, standing.account, now);
  // What the ledger did not take is offered to it again each time.
  if (payments.length > 0 || notEntered(row).length > 0)
    return stepOf(row, {
      set: { state: 'arriving', payments: [...row.payments, ...payments] },
      ...{ words: null, now, task: 'enter-money' },
    });
  if (standing?.status === 'refused')
    return refused(row, standing.reason ?? '对方没有说明原因，请拨打热线，我们来问', now);
  if (standing?.status === 'cancelled') return decideCancelled(row, now);
  return waited(row, now, terms);
}

/** Nothing new: it is reminded once for each wait, then a person is called. */
function waited(row: TransferIn, now: Date, terms: Waits): TransferChange {
  const { remindAt, personAt } = deadlinesOf(row, terms);
  const nextAt = nextLook(row, now);
  const wait = row.toldAt === null ? 'sent' : 'told';
  if (now >= personAt && row.looking === null) {
    const why = `${row.from.name}一直没有${wait === 'sent' ? '答复' : '转款'}，工作人员正在联系`;
    const set: Fields = { looking: { why, since: now } };
    return stepOf(row, { set, words: why, now, notice: 'transfer-looking', nextAt });
  }
  if (now >= remindAt && row.reminded !== wait)
    return stepOf(row, {
      set: { reminded: wait },
      words: `${row.from.name}比平常慢，已经催办`,
      ...{ now, task: 'remind', nextAt },
    });
  return { set: { nextAt } };
}

const enteredAmong = ({ payments }: TransferIn, entered: readonly string[], now: Date) =>
  payments.map((one) => (entered.includes(one.paymentId) ? { ...one, enteredAt: now } : one));

/** What came is in the account: done where it is all there, and a person looks where it is not. */
export function decideEntered(row: TransferIn, entered: readonly string[], now: Date): TransferChange {
  const payments = enteredAmong(row, entered, now);
  const sumFen = payments
    .filter(({ paymentId }) => entered.includes(paymentId))
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  const words = `${yuan(sumFen)} 已经进您的账户`;
  const missing = whatIsMissing({ ...row, payments });
  if (missing === null)
    return stepOf(row, {
      set: { payments, state: 'done', looking: null, endedAt: now },
      ...{ words: `${words}，全部转完`, now, notice: 'transfer-done' },
    });
  const looking = { why: missing, since: row.looking?.since ?? now };
  return stepOf(row, {
    set: { payments, state: 'told', toldAt: row.toldAt ?? now, looking },
    ...{ words: `${words}；${missing}`, now, notice: 'transfer-arrived', nextAt: nextLook(row, now) },
  });
}

const notNow = '钱到了，但您的账户现在记不进去，工作人员正在处理';

/** The ledger will not take all of it: a person looks, once, and it is tried again ever less often. */
export function decideNotEntered(row: TransferIn, entered: readonly string[], now: Date): TransferChange {
  const payments = enteredAmong(row, entered, now);
  const isKnown = row.looking?.why === notNow;
  return stepOf(row, {
    set: { payments, state: 'told', ...(!isKnown && { looking: { why: notNow, since: now } }) },
    ...{ words: isKnown ? null : '钱到了，账户现在记不进去', now, nextAt: nextLook(row, now) },
    notice: isKnown ? null : 'transfer-looking',
  });
}

export const decideCancelled = (row: TransferIn, now: Date): TransferChange =>
  stepOf(row, {
    set: { state: 'cancelled', endedAt: now, looking: null },
    ...{ words: '申请已撤回', now, notice: 'transfer-cancelled' },
  });

/** The other centre has paid: it goes on. */
export const decideTooLate = (row: TransferIn, now: Date): TransferChange =>
  stepOf(row, {
    set: { state: row.toldAt === null ? 'sent' : 'told' },
    ...{ words: '来不及撤回：对方已经转款，钱会进您的账户', now, nextAt: now },
  });
