import { timeInWords, type MemberCase } from '@gjj/shared-types';
import { ResultBody } from '@/features/application/ResultBody';
import { useCase } from '@/features/cases/use-cases';
import { rulesSinceInWords } from '@/features/rules/rules-in-words';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

function FrozenResult({ found: { itemName, eligibility, decision } }: { found: MemberCase }) {
  if (eligibility === null) return <EmptyState icon="info" words="这件业务还没有核对结果。" />;
  const rules = rulesSinceInWords(eligibility.rulesVersion);
  return (
    <div className="stack-wide">
      <Card>
        <h2 className="reset title">{itemName}</h2>
        <div>
          {rules !== null && `${rules}，`}
          <span className="numeric">{timeInWords(eligibility.assessedAt)}</span> 核对。
        </div>
        {decision !== null && <div className="secondary">以后规则变了，也不影响这一件。</div>}
      </Card>
      <ResultBody result={eligibility} />
    </div>
  );
}

/** By which rules and facts a case was judged, as it was kept with the case. */
export default function ResultPage() {
  const query = useCase(usePageParam('case'));
  return (
    <PageFrame title="核对结果">
      <MemberOnly what="看这件业务">
        <Loaded query={query} cards={3}>
          {(found) => <FrozenResult found={found} />}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
