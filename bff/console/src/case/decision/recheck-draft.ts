import { parseInput, recheckResultBody, yuan, type StaffCase } from '@gjj/shared-types';
import { startOfRefusal, usualRemedies, type RefusalDraft } from './refusal-draft';
import { parseYuan, yuanText } from './yuan-input';

export type GrantDraft = RefusalDraft & { amount: string };

const current = ({ rechecks }: Pick<StaffCase, 'rechecks'>) => rechecks.at(-1) ?? null;

type Start = Pick<StaffCase, 'rechecks' | 'eligibility' | 'decision'>;

/**
 * To uphold: from what the rules say on today's facts, where they were asked for anew, and by the rule of the decision
 * where they name none.
 */
export function startOfRecheck(shown: Start): RefusalDraft {
  const eligibility = current(shown)?.judged ?? shown.eligibility;
  const start = startOfRefusal({ eligibility });
  return { ...start, rule: start.rule || (shown.decision?.rule ?? ''), remedies: usualRemedies };
}

/** To decide otherwise: what speaks against the person is no start for that. */
export const startOfRestoring = (): RefusalDraft => ({
  ...{ facts: '', rule: '', reason: '' },
  remedies: usualRemedies,
});

export function startOfGrant(shown: Pick<StaffCase, 'rechecks' | 'amountFen'>): GrantDraft {
  const wantedFen = current(shown)?.wantedFen ?? shown.amountFen;
  return { ...startOfRestoring(), amount: wantedFen === null ? '' : yuanText(wantedFen) };
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
