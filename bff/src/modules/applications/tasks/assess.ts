import type { CaseJudge } from '../case-judge';
import { allChecksTrue, type CaseDesk } from '../case-desk';
import { systemActor } from '../domain/actors';
import type { CaseRecord } from '../domain/case-record';
import { groundsOf } from '../domain/grounds';
import { currentRecheck, withCurrentRecheck } from '../domain/recheck';
import { noticeFacts, termFacts } from '../notice-facts';

interface AssessParts {
  desk: CaseDesk;
  judge: CaseJudge;
}

/**
 * What the machine may do by itself: where every check is a yes it accepts and approves; a no or an unknown goes to a
 * person (个人信息保护法 art. 24). Run again on another state it does nothing.
 */
export async function assessCase(parts: AssessParts, caseId: string): Promise<void> {
  const record = await parts.desk.get(caseId);
  if (record.state === 'received' && allChecksTrue(record)) await acceptByMachine(parts.desk, record);
  else if (record.state === 'accepted') await decideOrPassOn(parts, record);
  else if (record.state === 'recheck') await judgeAnew(parts, record);
}

async function acceptByMachine(desk: CaseDesk, record: CaseRecord): Promise<void> {
  const end = desk.endOf('decision', record);
  await desk.actIfPossible(record._id, {
    action: 'accept-by-machine',
    actor: systemActor,
    facts: (current) =>
      noticeFacts(current, 'accepted', { decidedAtOnce: true, ...termFacts('decide', end) }),
  });
}

async function decideOrPassOn(parts: AssessParts, record: CaseRecord): Promise<void> {
  const checked = record.acceptedBy === null ? record : await checkAgain(parts, record);
  if (allChecksTrue(checked)) await approveByMachine(parts.desk, checked);
  else await parts.desk.actIfPossible(record._id, { action: 'send-to-review', actor: systemActor });
}

/** After a person accepted, time has passed: the departments are asked afresh for the reviewer. */
async function checkAgain({ desk, judge }: AssessParts, record: CaseRecord): Promise<CaseRecord> {
  const reservedFen = record.reservation?.amountFen ?? 0;
  const assessment = await judge.judge(record, record.answers, reservedFen);
  return (await desk.commit(record, { set: assessment, timeline: [], outbox: [] })) ?? desk.get(record._id);
}

/** For the officer of a recheck: the rules on today's facts, beside what the first decision rests on. */
async function judgeAnew({ desk, judge }: AssessParts, record: CaseRecord): Promise<void> {
  if (currentRecheck(record)?.judged !== null) return;
  const { eligibility, basis, checks } = await judge.judge(record, record.answers);
  const rechecks = withCurrentRecheck(record, { judged: { at: desk.now, eligibility, basis, checks } });
  const noted = await desk.commit(record, { set: { rechecks }, timeline: [], outbox: [] });
  if (noted === null) await judgeAnew({ desk, judge }, await desk.get(record._id));
}

async function approveByMachine(desk: CaseDesk, record: CaseRecord): Promise<void> {
  const { now } = desk;
  await desk.actIfPossible(record._id, {
    action: 'approve-by-machine',
    actor: systemActor,
    set: ({ amountFen, eligibility }) => ({
      decision: {
        outcome: 'approved',
        by: 'machine',
        decidedAt: now,
        amountFen,
        ...groundsOf(eligibility),
        rulesVersion: eligibility?.rulesVersion ?? null,
        reason: null,
        remedies: null,
      },
    }),
    facts: (current) => noticeFacts(current, 'approved'),
  });
}
