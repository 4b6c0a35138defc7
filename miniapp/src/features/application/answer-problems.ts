import { findAnswerProblems, yuan, type MemberCase } from '@gjj/shared-types';
import type { Draft } from './draft-store';
import { readYuan } from './money-text';

export const amountKey = 'amount';

/** What is wrong with the amount asked for; null when it is well. */
export function amountProblem(amountFen: number | null, capFen: number | null): string | null {
  if (amountFen === null || amountFen <= 0) return '请填写想提取多少';
  if (capFen !== null && amountFen > capFen) return `这次最多可以提取 ${yuan(capFen)}，请改小金额`;
  return null;
}

function typedProblems(draft: Draft): Record<string, string> {
  const wrong = Object.entries(draft.typed).filter(([, text]) => text !== '' && readYuan(text) === null);
  return Object.fromEntries(wrong.map(([key]) => [key, '金额不对，请写到分，如 1200.50']));
}

/** Everything that stands between the member and the next step, by the id of its field. */
export function findDraftProblems(found: MemberCase, draft: Draft, today: string): Record<string, string> {
  const asked = new Set(found.questions.map(({ key }) => key));
  // An answer to a question that is no longer asked is not the member's mistake.
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([key]) => asked.has(key)));
  const amount = amountProblem(draft.amountFen, found.eligibility?.capFen ?? null);
  return {
    ...(amount === null ? {} : { [amountKey]: amount }),
    ...findAnswerProblems(found.questions, answers, { complete: true, today }),
    ...typedProblems(draft),
  };
}
