import type { Eligibility } from '@gjj/shared-types';
import { OtherWays } from '@/features/application/OtherWays';
import { openApplication } from '@/features/application/open-application';
import { ReasonCard } from '@/features/application/ReasonCard';
import { Verdict } from '@/features/application/Verdict';
import { useEligibility, useItem } from '@/features/catalogue/use-catalogue';
import { useCases } from '@/features/cases/use-cases';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const beginWords = {
  yes: '开始办理',
  unknown: '申请，由工作人员核对',
  no: '仍要申请，由工作人员核对',
} as const;
const order = { no: 0, unknown: 1, yes: 2 } as const;

function byWeight(a: Eligibility['reasons'][number], b: Eligibility['reasons'][number]): number {
  return order[a.verdict] - order[b.verdict];
}

/** Step 1: 能不能办. */
export default function EligibilityPage() {
  const itemCode = usePageParam('item');
  const member = useStanding() === 'member';
  const query = useEligibility(itemCode, member);
  const item = useItem(itemCode);
  const cases = useCases(member);
  const work = useWork();
  const begin = () => void work.run(() => openApplication(itemCode, cases.data?.cases ?? []));
  const verdict = query.data?.verdict;
  const beginButton = verdict !== undefined && (
    <Button id="begin" kind={verdict === 'no' ? 'secondary' : 'primary'} busy={work.busy} onPress={begin}>
      {beginWords[verdict]}
    </Button>
  );
  return (
    <PageFrame
      title={item.data?.name ?? '能不能办'}
      step={1}
      {...(beginButton !== false && verdict !== 'no' ? { action: beginButton } : {})}
    >
      <WorkError error={work.error} />
      <MemberOnly what="看能不能办、能提多少">
        <Loaded query={query} cards={3}>
          {(result) => (
            <div className="stack-wide">
              <Verdict result={result} />
              <Section title="为什么">
                <div className="stack">
                  {[...result.reasons].sort(byWeight).map((reason) => (
                    <ReasonCard key={reason.ruleId} reason={reason} />
                  ))}
                </div>
              </Section>
              {result.verdict === 'no' && <OtherWays>{beginButton}</OtherWays>}
            </div>
          )}
        </Loaded>
      </MemberOnly>
      {item.data !== undefined && (
        <Button
          kind="quiet"
          icon="doc"
          id="guide"
          onPress={() => open('/packages/guide/item/index', { item: itemCode })}
        >
          看完整的办事指南
        </Button>
      )}
    </PageFrame>
  );
}
