import { yuan, type approveBody, type refuseBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  approvalStanding,
  groundsOf,
  matterOf,
  noticeFacts,
  type CaseDesk,
  type CaseRecord,
  type StaffActor,
} from '../../applications';

/** No more than was asked for and reserved; less is the officer's to explain in the opinion. */
function approvedFen(record: CaseRecord, amountFen: number | undefined): number | null {
  if (matterOf(record) === 'books') return null;
  if (amountFen === undefined)
    throw new AppError('request.invalid', { fields: { amountFen: '请填写准予的金额' } });
  const mostFen = record.reservation?.amountFen ?? 0;
  if (amountFen > mostFen)
    throw new AppError('case.amount-above-cap', {
      fields: { amountFen: `不能超过申请的 ${yuan(mostFen)}` },
      extra: { capFen: mostFen },
    });
  return amountFen;
}

/** 逐级审批: which office decided, and its own seal where the centre's profile gives it one (审批专用章). */
export function decidingOffice(desk: CaseDesk, record: CaseRecord): { office?: string; seal?: string } {
  const { office } = approvalStanding(record);
  if (office === null) return {};
  const { approvalSeal } = desk.catalogueOf(record).flow;
  return { office, ...(approvalSeal?.office === office && { seal: approvalSeal.says }) };
}

/** The rules that the officer had on the desk. */
const judgedBy = ({ eligibility }: CaseRecord) => ({ rulesVersion: eligibility?.rulesVersion ?? null });

type Grounds = Pick<NonNullable<CaseRecord['decision']>, 'facts' | 'rule' | 'reason' | 'remedies'>;

/**
 * An approval says what it rests on, as a refusal does: the result that the officer saw, and their opinion. Where the
 * sources were silent and nothing was found met, what the officer found from the papers is the only finding there is.
 */
export function approvalGrounds({ eligibility }: CaseRecord, opinion: string | null): Grounds {
  const { facts, rule } = groundsOf(eligibility);
  return { facts: facts ?? opinion, rule, reason: opinion, remedies: null };
}

export function approvalFacts(record: CaseRecord, amountFen: number | undefined) {
  return noticeFacts(record, 'approved', amountFen === undefined ? {} : { amountFen });
}

/** 准予, by an officer other than the acceptor. Throws `case.same-officer`, `case.amount-above-cap`. */
export async function approveCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  body: z.output<typeof approveBody>,
): Promise<CaseRecord> {
  const decidedAt = desk.now;
  return desk.act(caseId, {
    action: 'approve',
    actor,
    version: body.version,
    set: (record) => {
      const amountFen = approvedFen(record, body.amountFen);
      const grounds = approvalGrounds(record, body.opinion);
      return {
        decision: {
          ...grounds,
          ...judgedBy(record),
          ...decidingOffice(desk, record),
          outcome: 'approved',
          by: 'person',
          decidedAt,
          amountFen,
        },
        owner: null,
      };
    },
    facts: (record) => ({ ...approvalFacts(record, body.amountFen), ...decidingOffice(desk, record) }),
  });
}

export function refusalFacts(
  record: CaseRecord,
  { facts, rule, reason, remedies }: Omit<z.output<typeof refuseBody>, 'version'>,
) {
  return noticeFacts(record, 'refused', { foundFacts: facts, rule, reason, remedies });
}

/** 不准提取: a person, with facts, rule, reason and remedies (行政许可法 art. 38 by analogy). */
export async function refuseCase(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  body: z.output<typeof refuseBody>,
): Promise<CaseRecord> {
  const { version, ...grounds } = body;
  const decidedAt = desk.now;
  return desk.act(caseId, {
    action: 'refuse',
    actor,
    version,
    set: (record) => ({
      decision: {
        outcome: 'refused',
        by: 'person',
        decidedAt,
        amountFen: null,
        ...grounds,
        ...judgedBy(record),
        ...decidingOffice(desk, record),
      },
      owner: null,
    }),
    facts: (record) => ({ ...refusalFacts(record, grounds), ...decidingOffice(desk, record) }),
  });
}
