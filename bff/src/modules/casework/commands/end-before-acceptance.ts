import type { declineBody, Decision, returnBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { noticeFacts, type CaseDesk, type CaseRecord, type StaffActor } from '../../applications';

type Declined = Omit<z.output<typeof declineBody>, 'version'>;
type Returned = Omit<z.output<typeof returnBody>, 'version'>;

export const declineFacts = (record: CaseRecord, { competentBody, rule, reason, remedies }: Declined) =>
  noticeFacts(record, 'not-accepted', { competentBody, rule, reason, remedies });

export const returnFacts = (record: CaseRecord, { reason, howToFix }: Returned) =>
  noticeFacts(record, 'returned', { reason, howToFix });

/** Nothing of the matter itself was judged: no facts, no sum, no rules. */
function ended(
  outcome: 'not-accepted' | 'returned',
  decidedAt: Date,
  grounds: Pick<Decision, 'rule' | 'reason' | 'remedies' | 'competentBody'>,
) {
  const decision = { ...grounds, outcome, by: 'person' as const, decidedAt, amountFen: null, facts: null };
  return { decision, owner: null };
}

/** 不予受理: not this body's matter; the person is told who is competent (行政许可法 art. 32 by analogy). */
export async function declineCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...grounds }: z.output<typeof declineBody>,
): Promise<CaseRecord> {
  const decidedAt = desk.now;
  return desk.act(caseId, {
    action: 'decline',
    actor,
    version,
    set: () => ended('not-accepted', decidedAt, grounds),
    facts: (record) => declineFacts(record, grounds),
  });
}

/** 退件: given back as it is, with why, and with what to make right before applying anew. */
export async function returnCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...grounds }: z.output<typeof returnBody>,
): Promise<CaseRecord> {
  const decidedAt = desk.now;
  const { reason, howToFix } = grounds;
  return desk.act(caseId, {
    action: 'return',
    actor,
    version,
    set: () => ended('returned', decidedAt, { rule: null, reason, remedies: howToFix }),
    facts: (record) => returnFacts(record, grounds),
  });
}
