import { maskName, type AskTransferBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { OutsideError } from '../../../platform/outside';
import { owedEntry } from '../../../platform/owing';
import type { LedgerAccount } from '../../accounts';
import { assertSigned, requestHash } from '../../applications';
import { factsOf } from '../domain/decide-in';
import { isUnderWay, type TransferIn } from '../domain/transfer-in';
import type { OtherCentre } from '../ports';
import { termsOf, type TransferParts } from '../transfer-parts';
import type { TransferRow } from '../transfer-model';

interface Standing {
  /** The account into which it would come; null: there is none that could take it. */
  account: LedgerAccount | null;
  whyNot: string[];
}

/** Whether a member could ask now: what the ledger says of them, and what is under way. Throws `accounts.unavailable`. */
export async function mayAsk(parts: TransferParts, userId: string): Promise<Standing> {
  const person = await parts.members.getPerson(userId);
  const [standing, newest] = await Promise.all([
    standingOf(parts, person),
    parts.transfersIn.findNewest(person.memberNo),
  ]);
  if (newest === null || !isUnderWay(newest)) return standing;
  return { ...standing, whyNot: ['您已有一件转入正在办，办完才能再申请', ...standing.whyNot] };
}

async function standingOf(
  parts: TransferParts,
  { memberNo, centreCode }: { memberNo: string; centreCode: string | undefined },
): Promise<Standing> {
  const terms = termsOf(parts, parts.centres.ofOrMain(centreCode).centre.code);
  if (terms === null) return { account: null, whyNot: ['这里的中心目前要到窗口办异地转入'] };
  const { member, stale } = await parts.getMember(memberNo);
  const account = member.accounts.find(({ status }) => status === 'active') ?? null;
  const months = account?.continuousMonths ?? 0;
  const whyNot = [
    ...(stale ? ['公积金账上的最新情况暂时查不到，请过一会儿再来'] : []),
    ...(member.frozen ? ['您的账户有限制，请先拨打热线问一问'] : []),
    ...(account === null ? ['您在这里没有正在缴存的账户；先在这里缴存，才能把外地的转过来'] : []),
    ...(account !== null && months < terms.monthsInDeposit
      ? [`在这里要连续缴存满 ${terms.monthsInDeposit} 个月，现在是 ${months} 个月`]
      : []),
  ];
  return { account, whyNot };
}

/** The platform's list. Throws `transfer.platform-unavailable`. */
export async function listCentres({ platform }: Pick<TransferParts, 'platform'>): Promise<OtherCentre[]> {
  return platform.listCentres().catch((error: unknown) => {
    if (!(error instanceof OutsideError)) throw error;
    throw new AppError('transfer.platform-unavailable', { cause: error });
  });
}

interface AskInput {
  userId: string;
  /** Made by the client; a repeat gets the first answer. */
  key: string;
  body: AskTransferBody;
}

/** Asks another centre for the member's account, once for the client's key, and never while another is under way. */
export async function askTransfer(
  parts: TransferParts,
  { userId, key, body }: AskInput,
): Promise<TransferRow> {
  const hash = requestHash(body);
  const earlier = await parts.transfersIn.findByRequest(userId, key);
  if (earlier !== null) return sameAs(earlier, hash);
  try {
    const row = await rowOf(parts, { userId, key, body }, hash);
    if (await parts.transfersIn.insert(row)) return row;
    throw new AppError('transfer.already-there');
  } catch (error) {
    // The same call may have been faster meanwhile: what stands in the way is then its own.
    const winner = await parts.transfersIn.findByRequest(userId, key);
    if (winner === null) throw error;
    return sameAs(winner, hash);
  }
}

function sameAs(row: TransferRow, hash: string): TransferRow {
  if (row.requestHash !== hash) throw new AppError('idempotency.differs');
  return row;
}

async function rowOf(
  parts: TransferParts,
  { userId, key, body }: AskInput,
  hash: string,
): Promise<TransferRow> {
  const person = await parts.members.getPerson(userId);
  const before = await parts.transfersIn.findNewest(person.memberNo);
  if (before !== null && isUnderWay(before)) throw new AppError('transfer.already-there');
  const { account, whyNot } = await standingOf(parts, person);
  if (account === null || whyNot.length > 0)
    throw new AppError('transfer.not-now', { fields: { centreCode: whyNot.join('\n') } });
  assertSigned(body, person.name);
  const from = (await listCentres(parts)).find(({ centreCode }) => centreCode === body.centreCode);
  if (from === undefined) throw new AppError('transfer.centre-unknown');
  const now = parts.clock.now();
  const { sealer } = parts;
  const transfer: TransferIn = {
    state: 'asked',
    ...{ userId, memberNo: person.memberNo, nameMasked: maskName(person.name) },
    sequence: (before?.sequence ?? 0) + 1,
    ...{ requestKey: key, requestHash: hash, from, accountNo: account.accountNo },
    theirAccountNo: body.theirAccountNo && sealer.seal(body.theirAccountNo),
    signature: { at: now, signedName: sealer.seal(body.signedName), consents: Object.keys(body.consents) },
    ...{ askedAt: now, sentAt: null, toldAt: null, endedAt: null, expected: null, payments: [] },
    ...{ looking: null, reminded: null, reason: null },
    timeline: [{ at: now, words: `您申请从${from.name}转入` }],
  };
  const asked = { kind: 'notice', name: 'transfer-asked', facts: factsOf(transfer) } as const;
  return {
    ...transfer,
    ...{ _id: newId(), version: 1, nextAt: null, updatedAt: now },
    centreCode: parts.centres.ofOrMain(person.centreCode).centre.code,
    outbox: [owedEntry({ kind: 'task', name: 'send-letter' }, now), owedEntry(asked, now)],
  };
}
