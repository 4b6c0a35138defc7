import { approveBody, parseInput, yuan, type StaffCase } from '@gjj/shared-types';
import { parseYuan, yuanText } from './yuan-input';

export interface ApprovalDraft {
  amount: string;
  opinion: string;
}

type Limits = Pick<StaffCase, 'amountFen' | 'matter'> & { eligibility: { capFen: number | null } | null };

const ofMoney = ['材料齐全，与部门数据一致，同意提取。', '经核对原件和数据，符合规定，同意提取。'] as const;

export const usualOpinions = {
  money: ofMoney,
  loan: ofMoney,
  books: ['材料齐全，清册和公积金账核对一致，同意办理。', '经核对原件，符合规定，同意办理。'],
} as const;

/** Agreeing against what was found is the officer's right, and theirs to explain. */
export function againstInWords({ eligibility }: Pick<StaffCase, 'eligibility'>): string | null {
  if (eligibility?.verdict === 'no') return '核查结果是“不可以提取”，要同意请在意见里写明为什么';
  return eligibility?.verdict === 'unknown' ? '有待人工核对的事项，请在意见里写明核对结果' : null;
}

/** The lower of what was asked for and what the rules allow. */
export function startOfApproval({ amountFen, eligibility }: Limits): ApprovalDraft {
  const known = [amountFen, eligibility?.capFen ?? null].filter((fen) => fen !== null);
  return { amount: known.length === 0 ? '' : yuanText(Math.min(...known)), opinion: '' };
}

function amountProblem(fen: number | null, { amountFen, matter, eligibility }: Limits): string | undefined {
  if (matter === 'books') return undefined;
  if (fen === null || fen === 0) return '金额不对，请写到分，如 5400.00';
  const cap = eligibility?.capFen ?? null;
  if (cap !== null && fen > cap) return `超过这次最多可提取的 ${yuan(cap)}`;
  if (amountFen !== null && fen > amountFen) return `超过职工申请的 ${yuan(amountFen)}`;
  return undefined;
}

/** What is wrong, by field; empty when it can be sent. */
export function approvalProblems(
  draft: ApprovalDraft,
  limits: Limits,
): Partial<Record<keyof ApprovalDraft, string>> {
  const amount = amountProblem(parseYuan(draft.amount), limits);
  const { opinion } = parseInput(approveBody, { version: 0, amountFen: 1, opinion: draft.opinion }).problems;
  return { ...(amount === undefined ? {} : { amount }), ...(opinion === undefined ? {} : { opinion }) };
}
