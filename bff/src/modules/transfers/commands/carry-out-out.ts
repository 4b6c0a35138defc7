import type { OwedEntry } from '../../../platform/owing';
import type { CityTransferRefusal } from '../../accounts';
import {
  decideHeld,
  decideLetGo,
  decideMoved,
  decideMoving,
  decideNotMoved,
  type TransferOutChange,
} from '../domain/transfer-out';
import type { TransferParts } from '../transfer-parts';
import type { TransferOutRow } from '../transfer-model';

const refusalWords: Record<CityTransferRefusal, string> = {
  'account-closed': '账户已经销户',
  'account-frozen': '账户有限制',
  'account-reserved': '有一件提取还没有办完',
  'loan-open': '公积金贷款还没有还清',
};

export async function carryOutOut(
  parts: TransferParts,
  { _id }: TransferOutRow,
  { name }: OwedEntry,
): Promise<Date | void> {
  const row = await parts.transfersOut.find(_id);
  if (row === null) return;
  if (name === 'move-out') return moveOut(parts, row);
  if (name === 'answer-refused') return answerRefused(parts, row);
  throw new Error(`a transfer out owes no ${name}`);
}

async function commit(parts: TransferParts, row: TransferOutRow, change: TransferOutChange) {
  const now = parts.clock.now();
  return (await parts.transfersOut.commit(row, change, now)) === null ? now : undefined;
}

const isLocked = async ({ isLocked: ask }: TransferParts, { userId }: TransferOutRow) =>
  userId !== null && ask(userId);

/**
 * The member's lock is looked at right before the ledger moves anything, and that it was let go is written. Killed after
 * that, the ledger is told the same again under the same id, and the other centre hears the same answer, whatever was
 * locked meanwhile.
 */
async function moveOut(parts: TransferParts, row: TransferOutRow): Promise<Date | void> {
  if (row.state !== 'moving') return;
  const now = parts.clock.now();
  const { memberNo, accountNo } = row;
  if (memberNo === null || accountNo === null)
    return commit(parts, row, decideNotMoved(row, '账上没有可以转走的账户', now));
  // Kept before this was written down: null, too.
  if (row.letGoAt == null) {
    if (await isLocked(parts, row)) return commit(parts, row, decideHeld(row, now));
    const letGo = await parts.transfersOut.commit(row, decideLetGo(now), now);
    return letGo === null ? now : tellLedger(parts, letGo, { memberNo, accountNo });
  }
  return tellLedger(parts, row, { memberNo, accountNo });
}

async function tellLedger(
  parts: TransferParts,
  row: TransferOutRow,
  account: { memberNo: string; accountNo: string },
): Promise<Date | void> {
  const summary = `异地转出（${row.toCentre}）`.slice(0, 60);
  const answer = await parts.cityTransfers.moveOut(row._id, { ...account, summary });
  const now = parts.clock.now();
  if (!answer.ok) return commit(parts, row, decideNotMoved(row, refusalWords[answer.reason], now));
  const { amountFen } = answer;
  await parts.platform.answerAsked(row.requestId, { outcome: 'paid', amountFen, reason: '' });
  return commit(parts, row, decideMoved(row, amountFen, parts.clock.now()));
}

async function answerRefused({ platform }: TransferParts, row: TransferOutRow): Promise<void> {
  if (row.state !== 'refused') return;
  await platform.answerAsked(row.requestId, { outcome: 'refused', amountFen: 0, reason: row.reason ?? '' });
}

/** The wait for the member is over: it goes on, unless their own lock holds it. */
export async function tendOut(parts: TransferParts, { _id }: TransferOutRow): Promise<void> {
  const row = await parts.transfersOut.find(_id);
  const now = parts.clock.now();
  if (row === null || (row.state !== 'waiting' && row.state !== 'held')) return;
  const change = (await isLocked(parts, row)) ? decideHeld(row, now) : decideMoving(row, now);
  await parts.transfersOut.commit(row, change, now);
}
