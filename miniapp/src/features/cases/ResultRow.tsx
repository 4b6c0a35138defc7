import type { MemberCase } from '@gjj/shared-types';
import { rulesSinceInWords } from '@/features/rules/rules-in-words';
import { open } from '@/platform/navigate';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';

/** By which rules the case is judged, and the way to the result with its reasons as it was kept. */
export function ResultRow({ found: { caseId, state, eligibility } }: { found: MemberCase }) {
  if (state === 'draft' || eligibility === null) return null;
  const rules = rulesSinceInWords(eligibility.rulesVersion);
  return (
    <Rows>
      <LinkRow
        id="frozen-result"
        icon="list"
        title="核对结果和理由"
        {...(rules === null ? {} : { detail: rules })}
        onPress={() => open('/packages/apply/result/index', { case: caseId })}
      />
    </Rows>
  );
}
