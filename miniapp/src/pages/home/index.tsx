import { BalanceCard } from '@/features/accounts/BalanceCard';
import { useAccounts } from '@/features/accounts/use-accounts';
import { CouldDoNow } from '@/features/catalogue/CouldDoNow';
import { WindowsRow } from '@/features/catalogue/WindowsRow';
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
import { open } from '@/platform/navigate';
import { useShown, usePullToRefresh } from '@/platform/lifecycle';
import { queryClient } from '@/api/server-data';
import { Rows } from '@/ui/Card';
import { LinkRow } from '@/ui/LinkRow';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';

/** What a member has and what waits for them. */
function Standing() {
  const accounts = useAccounts();
  const cases = useCases();
  const items = useItems();
  const eligibility = useAllEligibility();
  const changes = useConcerningChanges();
  const known = cases.data?.cases ?? [];
  const waiting = findWaiting(known, today());
  return (
    <div className="stack-wide">
      <Loaded query={accounts} cards={1}>
        {(view) => <BalanceCard view={view} />}
      </Loaded>
      {waiting !== null && <WaitingCard waiting={waiting} />}
      <ChangeNotices changes={changes} />
      {/* What is under way already is not offered, so that has to be known first. */}
      {!cases.isPending && eligibility.data !== undefined && items.data !== undefined && (
        <CouldDoNow
          results={eligibility.data.results}
          items={items.data.items}
          underWay={itemsUnderWay(known)}
        />
      )}
      <Rows>
        <LinkRow
          id="my-year"
          icon="coins"
          title="我的一年"
          detail="往后一年哪天能提、能提多少，怎样提得最多"
          onPress={() => open('/packages/year/year/index', {})}
        />
        <LinkRow
          id="loan-limit"
          icon="house"
          title="能贷多少"
          detail="买房用公积金贷款：额度、期限、月供"
          onPress={() => open('/packages/loan/limit/index', {})}
        />
      </Rows>
    </div>
  );
}

function Home() {
  const member = useStanding() === 'member';
  const items = useItems();
  const messages = useMessages(member);
  return (
    <>
      <MemberOnly what="看到余额、办理提取">
        <Standing />
      </MemberOnly>
      {!member && <CentreRow />}
      <Loaded query={items} cards={1}>
        {({ items: all }) => <MostUsed items={all} member={member} />}
      </Loaded>
      {member && messages.data !== undefined && <NoticeRows page={messages.data} />}
      <WindowsRow />
    </>
  );
}

export default function HomePage() {
  useShown(() => void queryClient.invalidateQueries({ refetchType: 'active' }));
  usePullToRefresh(() => queryClient.refetchQueries({ type: 'active' }));
  return (
    <PageFrame title="住房公积金" tab>
      <Home />
    </PageFrame>
  );
}
