import {
  banKinds,
  banWords,
  parseInput,
  proposeRevocationBody,
  revokeBody,
  writeDownStatementBody,
  yuan,
  type StaffCase,
} from '@gjj/shared-types';
import { usualRemedies } from '../decision/refusal-draft';
import { chosenOf } from '../decision/WordsInput';
import { parseYuan, yuanText } from '../decision/yuan-input';

/** `ban` is empty where none is meant. */
export type GroundsDraft = Record<'facts' | 'rule' | 'reason' | 'ban' | 'amount', string>;
export type ProposalDraft = GroundsDraft & { evidence: string };
export type RevokeDraft = GroundsDraft & { answer: string; remedies: string };
export type StatementDraft = Record<'how' | 'text' | 'papers' | 'final', string>;
type Problems<Draft> = Partial<Record<keyof Draft, string>>;

export const revocationLimits = {
  facts: 1000,
  rule: 300,
  reason: 500,
  answer: 1000,
  remedies: 500,
  text: 2000,
};

const joined = (words: readonly string[], limit: number) => [...new Set(words)].join('\n').slice(0, limit);

/** From what was undertaken and not kept, where there is any; the sum is all that the person still has. */
export function startOfProposal({
  undertakings,
  withPersonFen,
}: Pick<StaffCase, 'undertakings' | 'withPersonFen'>): ProposalDraft {
  const found = undertakings.flatMap(({ revocationDraft }) => revocationDraft ?? []);
  const all = (key: 'facts' | 'rule' | 'reason') =>
    joined(
      found.map((one) => one[key]),
      revocationLimits[key],
    );
  return {
    ...{ facts: all('facts'), rule: all('rule'), reason: all('reason') },
    ...{ ban: '', amount: yuanText(withPersonFen), evidence: '' },
  };
}

/** From the proposal, as it stands after the hearing. */
export function startOfRevocation({
  revocations,
  withPersonFen,
}: Pick<StaffCase, 'revocations' | 'withPersonFen'>): RevokeDraft {
  const proposed = revocations.at(-1);
  return {
    ...{ facts: proposed?.facts ?? '', rule: proposed?.rule ?? '', reason: proposed?.reason ?? '' },
    ban: proposed?.banKind ?? '',
    amount: yuanText(Math.min(proposed?.repayFen ?? 0, withPersonFen)),
    answer: proposed?.statements.length === 0 ? '您在期限内没有说明情况。' : '',
    remedies: `您可以在手机上或到窗口申请人工复核，由没有经手过的工作人员重新核对。${usualRemedies}`,
  };
}

function amountProblem(typed: string, withPersonFen: number): { amount?: string } {
  const fen = parseYuan(typed);
  if (fen === null) return { amount: '金额不对，请写到分，如 5400.00；不用退写 0' };
  return fen > withPersonFen ? { amount: `不能超过还在职工手里的 ${yuan(withPersonFen)}` } : {};
}

/** What both bodies take of the grounds; a sum that is none is told apart. */
export function groundsOf({ facts, rule, reason, ban, amount }: GroundsDraft) {
  const banKind = banKinds.find((kind) => kind === ban) ?? null;
  return { facts, rule, reason, banKind, repayFen: parseYuan(amount) ?? 0 };
}

export function proposalProblems(
  draft: ProposalDraft,
  { withPersonFen }: Pick<StaffCase, 'withPersonFen'>,
): Problems<ProposalDraft> {
  const body = { version: 0, ...groundsOf(draft), evidence: chosenOf(draft.evidence) };
  const { problems } = parseInput(proposeRevocationBody, body);
  return { ...problems, ...amountProblem(draft.amount, withPersonFen) };
}

export function revokeProblems(
  draft: RevokeDraft,
  { withPersonFen }: Pick<StaffCase, 'withPersonFen'>,
): Problems<RevokeDraft> {
  const { answer, remedies } = draft;
  const { problems } = parseInput(revokeBody, { version: 0, ...groundsOf(draft), answer, remedies });
  return { ...problems, ...amountProblem(draft.amount, withPersonFen) };
}

/** The ways in which an officer hears somebody. */
export const officersHows = ['window', 'phone', 'letter'] as const;

/** As the endpoint takes it. */
export function statementOf({ how, text, papers, final }: StatementDraft) {
  return {
    how: officersHows.find((one) => one === how) ?? 'window',
    text,
    documentIds: chosenOf(papers),
    final: final === 'yes',
  };
}

export function statementProblems(draft: StatementDraft): Problems<StatementDraft> {
  const { problems } = parseInput(writeDownStatementBody, { version: 0, ...statementOf(draft) });
  return { ...problems, ...(draft.final === '' && { final: '请选职工说完了没有' }) };
}

/** 限制, as the law has it; an estate's heirs are judged apart, so there is none to choose. */
export function banChoices({ banYears, inheritance }: Pick<StaffCase, 'banYears' | 'inheritance'>) {
  const kinds = inheritance === null ? banKinds.filter((kind) => banYears[kind] !== undefined) : [];
  return [
    { value: '', label: '不是骗提、骗贷，不限制' },
    ...kinds.map((kind) => ({
      value: kind as string,
      label: `${banWords[kind]}：${banYears[kind]} 年内不能提取，也不能申请贷款`,
    })),
  ];
}
