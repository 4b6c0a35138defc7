import type { CaseDesk } from '../case-desk';
import type { CaseRecord } from '../domain/case-record';
import { noticeFacts } from '../notice-facts';

interface WithdrawInput {
  userId: string;
  caseId: string;
  version: number;
}

/** Takes an application back before it is decided; the reserved sum is released by the task that the table owes. */
export async function withdraw(
  desk: CaseDesk,
  { userId, caseId, version }: WithdrawInput,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'withdraw',
    actor: { kind: 'member', userId },
    version,
    facts: (record) => noticeFacts(record, 'withdrawn'),
  });
}
