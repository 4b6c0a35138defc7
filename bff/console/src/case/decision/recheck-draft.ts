import { parseInput, recheckResultBody, yuan, type StaffCase } from '@gjj/shared-types';
import { startOfRefusal, usualRemedies, type RefusalDraft } from './refusal-draft';
import { parseYuan, yuanText } from './yuan-input';

export type GrantDraft = RefusalDraft & { amount: string };

const current = ({ rechecks }: Pick<StaffCase, 'rechecks'>) => rechecks.at(-1) ?? null;

/** From what the rules say on today's facts, where they were asked for anew. */
export function startOfRecheck(shown: Pick<StaffCase, 'rechecks' | 'eligibility'>): RefusalDraft {
  const eligibility = current(shown)?.judged ?? shown.eligibility;
  return { ...startOfRefusal({ eligibility }), remedies: usualRemedies };
}

export function startOfGrant(shown: Pick<StaffCase, 'rechecks' | 'eligibility' | 'amountFen'>): GrantDraft {
  const wantedFen = current(shown)?.wantedFen ?? shown.amountFen;
  return { ...startOfRecheck(shown), amount: wantedFen === null ? '' : yuanText(wantedFen) };
}

export function recheckProblems({ facts, rule, reason, remedies }: RefusalDraft) {
  const { version: _, ...problems } = parseInput(recheckResultBody, {
    ...{ version: 0, facts, rule, reason, remedies },
  }).problems as Partial<Record<keyof RefusalDraft | 'version', string>>;
  return problems;
}

export function grantProblems(
  draft: GrantDraft,
  { decision }: Pick<StaffCase, 'decision'>,
): Partial<Record<keyof GrantDraft, string>> {
  const fen = parseYuan(draft.amount);
  const beforeFen = decision?.amountFen ?? 0;
  const amount =
    fen === null || fen === 0
      ? { amount: '金额不对，请写到分，如 5400.00' }
      : fen < beforeFen
        ? { amount: `不能比原来的 ${yuan(beforeFen)} 少` }
        : {};
  return { ...recheckProblems(draft), ...amount };
}
