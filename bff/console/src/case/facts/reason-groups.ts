import type { Reason, Verdict } from '@gjj/shared-types';

export interface ReasonGroup {
  verdict: Verdict;
  title: string;
  reasons: Reason[];
}

const groups = [
  { verdict: 'no', title: '不符合的' },
  { verdict: 'unknown', title: '机器不能确定，要人核对的' },
  { verdict: 'yes', title: '符合的' },
] as const;

/** What speaks against or is open comes first; what is fine can be skimmed. */
export function reasonGroups(reasons: readonly Reason[]): ReasonGroup[] {
  return groups
    .map(({ verdict, title }) => ({
      verdict,
      title,
      reasons: reasons.filter((reason) => reason.verdict === verdict),
    }))
    .filter((group) => group.reasons.length > 0);
}
