import { BalanceCard } from '@/features/accounts/BalanceCard';
import { useAccounts } from '@/features/accounts/use-accounts';
import { CouldDoNow } from '@/features/catalogue/CouldDoNow';
import { MostUsed } from '@/features/catalogue/MostUsed';
import { useAllEligibility, useItems } from '@/features/catalogue/use-catalogue';
import { CentreRow } from '@/features/centre/CentreRow';
import { findWaiting, itemsUnderWay } from '@/features/cases/case-words';
import { useCases } from '@/features/cases/use-cases';
import { WaitingCard } from '@/features/cases/WaitingCard';
import { NoticeRows } from '@/features/messages/NoticeRows';
import { useMessages } from '@/features/messages/use-messages';
import { ChangeNotices } from '@/features/rules/ChangeNotices';
import { useConcerningChanges } from '@/features/rules/use-concerning-changes';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { today } from '@/platform/clock';
import { useShown, usePullToRefresh } from '@/platform/lifecycle';
import { queryClient } from '@/api/server-data';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

export default function HomePage() {
  const member = useStanding() === 'member';
  const accounts = useAccounts(member);
  const cases = useCases(member);
  const items = useItems();
  const eligibility = useAllEligibility(member);
  const messages = useMessages(member);
  const changes = useConcerningChanges(member);
  useShown(() => void queryClient.invalidateQueries({ refetchType: 'active' }));
  usePullToRefresh(() => queryClient.refetchQueries({ type: 'active' }));
  const known = member ? (cases.data?.cases ?? []) : [];
  const waiting = findWaiting(known, today());
  return (
    <PageFrame title="住房公积金" tab>
      <MemberOnly what="看到余额、办理提取">
        <div className="stack-wide">
          <Loaded query={accounts} cards={1}>
            {(view) => <BalanceCard view={view} />}
          </Loaded>
          {waiting !== null && <WaitingCard waiting={waiting} />}
          <ChangeNotices changes={changes} />
          {eligibility.data !== undefined && items.data !== undefined && (
            <CouldDoNow
              results={eligibility.data.results}
              items={items.data.items}
              underWay={itemsUnderWay(known)}
            />
          )}
        </div>
      </MemberOnly>
      {!member && <CentreRow />}
      <Loaded query={items} cards={1}>
        {({ items: all }) => <MostUsed items={all} member={member} />}
      </Loaded>
      {member && messages.data !== undefined && <NoticeRows page={messages.data} />}
    </PageFrame>
  );
}
