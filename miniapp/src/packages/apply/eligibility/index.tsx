import { OtherWays } from '@/features/application/OtherWays';
import { openApplication } from '@/features/application/open-application';
import { ResultBody } from '@/features/application/ResultBody';
import { WhatToBring } from '@/features/application/WhatToBring';
import { useEligibility, useItem } from '@/features/catalogue/use-catalogue';
import { useCases } from '@/features/cases/use-cases';
import { LockedNotice } from '@/features/safety/LockedNotice';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

const beginWords = {
  yes: '开始办理',
  unknown: '申请，由工作人员核对',
  no: '仍要申请，由工作人员核对',
} as const;
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
              <LockedNotice />
              <ResultBody result={result} />
              {result.verdict !== 'no' && <WhatToBring result={result} item={item.data ?? null} />}
              {result.verdict === 'no' && <OtherWays>{beginButton}</OtherWays>}
            </div>
          )}
        </Loaded>
      </MemberOnly>
      {item.data !== undefined && (
        <Rows>
          <LinkRow
            id="rules"
            icon="list"
            title="规则怎么说"
            onPress={() => open('/packages/guide/rules/index', { item: itemCode })}
          />
          <LinkRow
            id="guide"
            icon="doc"
            title="看完整的办事指南"
            onPress={() => open('/packages/guide/item/index', { item: itemCode })}
          />
        </Rows>
      )}
    </PageFrame>
  );
}
