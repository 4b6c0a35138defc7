import type { CoreLedger } from '../../accounts';
import type { CaseDesk } from '../case-desk';
import type { Ban, CaseRecord } from '../domain/case-record';
import { standingRevocation } from '../domain/revocation';

/** 限制 of a revocation that stands, entered in the ledger, where our facts come from; done again it changes nothing. */
export async function enterBan(desk: CaseDesk, ledger: CoreLedger, caseId: string): Promise<void> {
  const record = await desk.get(caseId);
  const ban = standingRevocation(record)?.end?.ban ?? null;
  if (ban !== null) await enter(ledger, record, ban);
}

/** Bans of revocations that a recheck has undone. Entered first: a late repeat of the entering finds it lifted. */
export async function liftBan(desk: CaseDesk, ledger: CoreLedger, caseId: string): Promise<void> {
  const record = await desk.get(caseId);
  const undone = (record.revocations ?? []).filter(({ undoneAt }) => undoneAt !== null);
  for (const ban of undone.flatMap(({ end }) => end?.ban ?? [])) {
    await enter(ledger, record, ban);
    await ledger.liftBan(record.memberNo, ban.banId, '复核后撤销了原来的撤销决定');
  }
}

function enter(ledger: CoreLedger, { memberNo, receiptNumber }: CaseRecord, ban: Ban): Promise<void> {
  const { banId, kind, from, until } = ban;
  return ledger.enterBan(memberNo, banId, { kind, from, until, reason: `撤销决定 ${receiptNumber ?? ''}` });
}
