import { addDays, compareNames, dayInWords, dayOf, maskName, momentAt } from '@gjj/shared-types';
import { createHash } from 'node:crypto';
import { owedEntry } from '../../../platform/owing';
import { callPerson } from '../domain/transfer-in';
import { outFacts, type TransferOut } from '../domain/transfer-out';
import type { AskedTransfer } from '../ports';
import type { LetterBoxRow, TransferOutRow } from '../transfer-model';
import { termsOrUsual, todayOf, type TransferParts } from '../transfer-parts';

const idLength = 26;
const lookAgainMs = 30_000;

/** Of the platform's id, so that a letter that is read twice is kept once. */
function idOf(centreCode: string, requestId: string): string {
  const hash = createHash('sha256').update(`${centreCode} ${requestId}`).digest('hex');
  return BigInt(`0x${hash}`).toString(36).slice(0, idLength);
}

const boxId = (centreCode: string) => `letter-box-${centreCode}`;

/** A box for each centre that this process serves; one that is there stays as it is. */
export async function ensureLetterBoxes(parts: TransferParts): Promise<void> {
  const now = parts.clock.now();
  for (const centreCode of parts.served) {
    if ((await parts.letterBoxes.find(boxId(centreCode))) !== null) continue;
    const row = { centreCode, version: 1, outbox: [], nextAt: now, updatedAt: now, seen: 0 };
    await parts.letterBoxes.insert({ ...row, _id: boxId(centreCode) });
  }
}

/** Reads what other centres ask of one of ours. What is noted twice, by two workers or after a kill, is one. */
export async function readLetterBox(parts: TransferParts, box: LetterBoxRow): Promise<void> {
  const asked = await parts.platform.listAsked(box.centreCode, box.seen);
  for (const one of asked) await parts.transfersOut.insert(await rowOf(parts, box.centreCode, one));
  const now = parts.clock.now();
  const seen = Math.max(box.seen, ...asked.map(({ sequence }) => sequence));
  const nextAt = asked.length > 0 ? now : new Date(now.getTime() + lookAgainMs);
  await parts.letterBoxes.commit(box, { set: { seen, nextAt } }, now);
}

/** Whoever has used the app is told and waited for; of everybody else a person looks first. */
async function rowOf(
  parts: TransferParts,
  centreCode: string,
  { requestId, person, toCentreName, askedAt }: AskedTransfer,
): Promise<TransferOutRow> {
  const now = parts.clock.now();
  const found = await parts.ledger.findMember(person.document);
  const isSame = found !== null && compareNames(found.name, person.name) !== 'different';
  const account = await parts.findAccount(person);
  const accountNo = isSame ? await accountOf(parts, found.memberNo) : null;
  const why = whyLooking(isSame, account !== null, accountNo);
  const { objectDays } = termsOrUsual(parts, centreCode);
  const movesAt = why === null ? momentAt(addDays(todayOf(parts), objectDays), '09:00') : null;
  const waits = movesAt === null ? '' : `；没有问题的话，${dayInWords(dayOf(movesAt.toISOString()))}转出`;
  const out: TransferOut = {
    ...{ requestId, state: 'waiting', toCentre: toCentreName, askedAt: new Date(askedAt) },
    ...{ userId: account?.userId ?? null, memberNo: isSame ? found.memberNo : null, accountNo },
    nameMasked: maskName(person.name),
    ...{ movesAt, letGoAt: null, amountFen: null, reason: null },
    looking: why === null ? null : { why, since: now },
    timeline: [{ at: now, words: `${toCentreName}来函，要转走您的账户${waits}` }],
  };
  const told = { kind: 'notice', name: 'transfer-out-asked', facts: outFacts(out) } as const;
  return {
    ...out,
    ...{ _id: idOf(centreCode, requestId), centreCode, version: 1, nextAt: movesAt, updatedAt: now },
    outbox: [...(out.userId === null ? [] : [told]), ...callPerson(null, out.looking)].map((owes) =>
      owedEntry(owes, now),
    ),
  };
}

function whyLooking(isSame: boolean, isKnown: boolean, accountNo: string | null): string | null {
  if (!isSame) return '来函上的姓名和证件号码和公积金账上对不上，请核对';
  if (accountNo === null) return '账上没有可以转走的账户，请核对';
  return isKnown ? null : '本人没有用过小程序，通知不到，请打电话核对';
}

/** The sealed one, which is what moves away; otherwise the only other that is not closed. */
async function accountOf({ ledger }: TransferParts, memberNo: string): Promise<string | null> {
  const { accounts } = await ledger.getMember(memberNo);
  const open = accounts.filter(({ status }) => status !== 'closed');
  return (open.find(({ status }) => status === 'sealed') ?? open[0])?.accountNo ?? null;
}
