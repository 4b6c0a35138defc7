import { errorCatalogue, type StandingPlan } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Assessment, CaseRecord } from '../../applications';
import { decideRun } from '../domain/decide-run';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { goalOf } from '../order-goal';
import { runCaseId } from '../run-case-id';

/** What became of a period: a case, a stop of the order with the reason, or it waits for another case. */
export interface RunResult {
  plan: StandingPlan;
  outcome: 'made' | 'stopped' | 'waiting';
  /** Of a stop: for good, or until the member lets it go on. */
  becomes: 'pause' | 'end';
  /** Of a stop: this period cannot be made up any more. */
  isOver: boolean;
  caseId: string | null;
  amountFen: number | null;
  reasons: string[];
  remedies: string[];
}

const nothing: Pick<RunResult, 'becomes' | 'isOver' | 'caseId' | 'amountFen' | 'reasons' | 'remedies'> = {
  becomes: 'pause',
  isOver: false,
  caseId: null,
  amountFen: null,
  reasons: [],
  remedies: [],
};

/** Makes the one case of a period where the rules and facts of the day let it; changes nothing of the order. */
export async function makeRun(parts: OrderParts, order: OrderRow, plan: StandingPlan): Promise<RunResult> {
  const there = await parts.findCase(runCaseId(order._id, plan.period));
  if (there !== null && there.state !== 'draft') return ofCase(plan, there);
  const item = parts.centres.of(order.centreCode).findItem(order.itemCode);
  if (item === null) return stopped(plan, 'end', noLongerOffered);
  const person = await parts.members.getPerson(order.userId);
  const origin = originOf(order, plan);
  const { assessment, findings } = await parts.assessor.assessRun(
    { ...order, origin },
    person,
    order.answers,
  );
  if (findings === null) return stopped(plan, 'end', noLongerOffered);
  const decision = decideRun(order, assessment.eligibility, findings);
  if (decision.do !== 'apply') return stopped(plan, decision.do, decision);
  const goal = await goalOf(parts, order);
  if (goal.payTo === null) return stopped(plan, goal.becomes, goal);
  try {
    return ofCase(
      plan,
      await parts.apply({
        ...{ caseId: runCaseId(order._id, plan.period), origin, person, item },
        ...{ answers: order.answers, assessment: asSigned(order, assessment) },
        ...{ amountFen: Math.min(decision.amountFen, goal.mostFen), payTo: goal.payTo },
        ...{ signedName: person.name, consents: order.signatures.at(-1)?.consents ?? [] },
      }),
    );
  } catch (error) {
    return whyNotMade(plan, error);
  }
}

const noLongerOffered = {
  reasons: ['中心不再提供这样的约定'],
  remedies: ['可以照常一次一次申请'],
};

const originOf = ({ _id, every, runs }: OrderRow, { period }: StandingPlan) => ({
  kind: 'standing-order' as const,
  orderId: _id,
  period,
  every,
  earlier: runs.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
});

/** A paper that was waived when it was signed is not asked for because a department is silent today. */
function asSigned({ waivedMaterials, questionKeys }: OrderRow, assessment: Assessment): Assessment {
  const { eligibility } = assessment;
  const waived = { ...waivedMaterials, ...eligibility.waivedMaterials };
  return { ...assessment, questionKeys, eligibility: { ...eligibility, waivedMaterials: waived } };
}

function ofCase(plan: StandingPlan, { _id, amountFen, submittedAt }: CaseRecord): RunResult {
  if (submittedAt !== null) return { ...nothing, plan, outcome: 'made', caseId: _id, amountFen };
  return { ...stopped(plan, 'pause', takenBack), isOver: true };
}

const takenBack = {
  reasons: ['这一次的申请没有交成，已经收回'],
  remedies: ['恢复约定后从下一次起照办，这一次可以自己申请'],
};

function stopped(
  plan: StandingPlan,
  becomes: RunResult['becomes'],
  { reasons, remedies }: { reasons: readonly string[]; remedies: readonly string[] },
): RunResult {
  return { ...nothing, plan, outcome: 'stopped', becomes, reasons: [...reasons], remedies: [...remedies] };
}

const waitsFor = '您有一件同样的业务还没有办完，办完后自动补上';

/** An answer of "no" is a reason to tell; anything else is tried again. */
function whyNotMade(plan: StandingPlan, error: unknown): RunResult {
  if (!(error instanceof AppError) || error.status >= 500) throw error;
  if (error.code === 'case.already-open')
    return { ...nothing, plan, outcome: 'waiting', reasons: [waitsFor], remedies: [] };
  const reasons = Object.values(error.fields ?? {});
  const remedies = remediesOf[error.code] ?? ['请看原因，情况没有问题了就恢复；这一次可以自己申请'];
  const told = reasons.length > 0 ? reasons : [errorCatalogue[error.code].detail];
  return { ...stopped(plan, 'pause', { reasons: told, remedies }), isOver: true };
}

const remediesOf: Partial<Record<AppError['code'], string[]>> = {
  'case.balance-insufficient': ['账户有了余额以后再恢复；从下一次起照办'],
};
