import type { OwedEntry } from '../../../platform/owing';
import { OutsideError } from '../../../platform/outside';
import {
  decideCancelled,
  decideEntered,
  decideHeard,
  decideNotEntered,
  decideSent,
  decideTooLate,
} from '../domain/decide-in';
import type { TransferChange } from '../domain/transfer-in';
import type { TransferLetter } from '../ports';
import { termsOrUsual, type TransferParts } from '../transfer-parts';
import type { TransferRow } from '../transfer-model';

/** Owed work of a transfer to here, by name; each may run twice, be killed anywhere, and is decided on the row as it is. */
export async function carryOutIn(
  parts: TransferParts,
  { _id }: TransferRow,
  { name, entryId }: OwedEntry,
): Promise<Date | void> {
  const row = await parts.transfersIn.find(_id);
  if (row === null) return;
  if (name === 'send-letter') return sendLetter(parts, row);
  if (name === 'enter-money') return enterMoney(parts, row);
  if (name === 'cancel') return cancel(parts, row);
  if (name === 'remind') return parts.platform.remind(_id, entryId);
  throw new Error(`a transfer owes no ${name}`);
}

/** Done, or to be decided again on what somebody changed meanwhile. */
async function commit(parts: TransferParts, row: TransferRow, change: TransferChange): Promise<Date | void> {
  const now = parts.clock.now();
  if ((await parts.transfersIn.commit(row, change, now)) === null) return now;
}

/**
 * Asks by our id first, so that a lost answer sends nothing twice. A letter that was taken back while it was on its way is
 * taken back once more: what the platform heard first does not matter.
 */
async function sendLetter(parts: TransferParts, row: TransferRow): Promise<Date | void> {
  if (row.state === 'cancelling' || row.state === 'cancelled')
    return void (await parts.platform.cancel(row._id));
  if (row.state !== 'asked') return;
  if ((await parts.platform.findTransfer(row._id)) === null)
    await parts.platform.sendLetter(row._id, await letterOf(parts, row));
  return commit(parts, row, decideSent(row, parts.clock.now()));
}

async function letterOf(parts: TransferParts, row: TransferRow): Promise<TransferLetter> {
  const { name, document } = await parts.members.getPerson(row.userId);
  const { centre } = parts.centres.of(row.centreCode);
  return {
    toCentreCode: row.from.centreCode,
    person: { name, document },
    theirAccountNo: row.theirAccountNo && parts.sealer.open(row.theirAccountNo),
    ...{ ourCentreCode: centre.code, ourCentreName: centre.name, ourAccountNo: row.accountNo },
  };
}

/** Each payment goes in once, by the platform's id for it. */
async function enterMoney(parts: TransferParts, row: TransferRow): Promise<Date | void> {
  if (row.state !== 'arriving') return;
  const entered: string[] = [];
  const { memberNo, accountNo, from } = row;
  for (const { paymentId, kind, amountFen, enteredAt } of row.payments) {
    if (enteredAt !== null) continue;
    const summary = `异地转入（${from.cityName}${kind === 'principal' ? '本金' : '利息'}）`;
    const answer = await parts.cityTransfers.enter(`${row._id}:${paymentId}`, {
      ...{ memberNo, accountNo, amountFen, summary },
    });
    if (!answer.ok) return commit(parts, row, decideNotEntered(row, entered, parts.clock.now()));
    entered.push(paymentId);
  }
  return commit(parts, row, decideEntered(row, entered, parts.clock.now()));
}

async function cancel(parts: TransferParts, row: TransferRow): Promise<Date | void> {
  if (row.state !== 'cancelling') return;
  const result = await parts.platform.cancel(row._id);
  const now = parts.clock.now();
  return commit(parts, row, result === 'cancelled' ? decideCancelled(row, now) : decideTooLate(row, now));
}

/** What the row's clock wants: the other centre is asked how far it is. A silent platform is a silent centre. */
export async function tendIn(parts: TransferParts, { _id }: TransferRow): Promise<void> {
  const row = await parts.transfersIn.find(_id);
  if (row === null || (row.state !== 'sent' && row.state !== 'told')) return;
  const standing = await parts.platform.findTransfer(_id).catch((error: unknown) => {
    if (error instanceof OutsideError) return null;
    throw error;
  });
  const now = parts.clock.now();
  await parts.transfersIn.commit(
    row,
    decideHeard(row, standing, now, termsOrUsual(parts, row.centreCode)),
    now,
  );
}
