import {
  isToBeLookedAt,
  type AllowedAction,
  type lookAtUndertakingBody,
  type settleUndertakingBody,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  isFor,
  isToBeSettled,
  noticesTo,
  stepped,
  termEndOf,
  undertakingFacts,
  wasAskedAgain,
  withTermAgain,
  withUndertaking,
  refOf,
  type CaseDesk,
  type CaseRecord,
  type DecisionContext,
  type StaffActor,
  type Undertaking,
} from '../../applications';

interface Open {
  record: CaseRecord;
  undertaking: Undertaking;
}

/** The undertaking, where this officer may do this to it now. */
async function open(
  desk: CaseDesk,
  actor: StaffActor,
  asked: { caseId: string; version: number; materialCode: string },
  action: AllowedAction,
): Promise<Open> {
  const record = await desk.getFor(asked.caseId, actor, action, asked.version);
  const undertaking = record.undertakings?.find(isFor(asked.materialCode));
  if (undertaking === undefined) throw new AppError('case.action-not-allowed');
  return { record, undertaking };
}

const commit = (desk: CaseDesk, { record }: Open, { set, outbox }: Pick<Change, 'set' | 'outbox'>) =>
  desk.commitOrConflict(record, set, outbox);
type Change = Parameters<CaseDesk['commit']>[1];

/**
 * An officer looks at the paper that came later, or at what a promise stands for: kept, not kept, or another paper, which
 * may be asked for once. What follows where it was not kept, a supervisor decides.
 */
export async function lookAtUndertaking(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  body: z.output<typeof lookAtUndertakingBody>,
): Promise<CaseRecord> {
  const found = await open(desk, actor, { caseId, ...body }, 'look-at-undertaking');
  const { record, undertaking } = found;
  if (!isToBeLookedAt(undertaking.status)) throw new AppError('case.action-not-allowed');
  const context = desk.context(record);
  return commit(desk, found, findings[body.finding](found, stepBy(actor, context, body.reason), context));
}

function stepBy(actor: StaffActor, { now }: DecisionContext, reason: string | undefined) {
  return { at: now, by: refOf(actor), words: reason ?? null };
}
type Step = ReturnType<typeof stepBy>;

const findings: Record<
  z.output<typeof lookAtUndertakingBody>['finding'],
  (found: Open, step: Step, context: DecisionContext) => Pick<Change, 'set' | 'outbox'>
> = {
  kept: ({ record, undertaking }, step, context) => {
    const kept = stepped(undertaking, 'kept', { ...step, did: 'kept' });
    return {
      set: withUndertaking(record, kept),
      outbox: noticesTo(record, 'undertaking-kept', context, undertakingFacts(record, kept)),
    };
  },
  'not-kept': ({ record, undertaking }, step) => ({
    set: withUndertaking(record, stepped(undertaking, 'not-kept', { ...step, did: 'not-kept' })),
    outbox: [],
  }),
  'another-paper': askAgain,
};

function askAgain({ record, undertaking }: Open, step: Step, context: DecisionContext) {
  if (wasAskedAgain(undertaking) || undertaking.within === null)
    throw new AppError('case.undertaking-asked-before');
  const { now, calendar } = context;
  const end = termEndOf(undertaking.within, now, calendar);
  const again = stepped(undertaking, 'owed', { ...step, did: 'asked-again' }, end);
  const facts = undertakingFacts(record, again, { reason: step.words ?? '' });
  return {
    set: withTermAgain(record, again, now, calendar),
    outbox: noticesTo(record, 'undertaking-again', context, facts),
  };
}

/** What follows where it was not kept, by a supervisor with reasons: nothing, a credit note, a revocation, or both. */
export async function settleUndertaking(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  body: z.output<typeof settleUndertakingBody>,
): Promise<CaseRecord> {
  const found = await open(desk, actor, { caseId, ...body }, 'settle-undertaking');
  const { record, undertaking } = found;
  if (!isToBeSettled(undertaking)) throw new AppError('case.action-not-allowed');
  const context = desk.context(record);
  const { outcome, reason } = body;
  const status = outcome === 'excused' ? 'excused' : 'not-kept';
  const step = { ...stepBy(actor, context, reason), did: 'settled' as const };
  const settled = stepped(undertaking, status, step, { outcome });
  const facts = undertakingFacts(record, settled, { reason, undertakingOutcome: outcome });
  return commit(desk, found, {
    set: withUndertaking(record, settled),
    outbox: noticesTo(record, 'undertaking-settled', context, facts),
  });
}
