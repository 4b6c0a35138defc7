import { CaseRow } from '@/features/cases/CaseRow';
import { useCases, useOlderCases } from '@/features/cases/use-cases';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { useShown, usePullToRefresh } from '@/platform/lifecycle';
import { openTab } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Rows } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { OlderButton } from '@/ui/OlderButton';
import { PageFrame } from '@/ui/PageFrame';

function NothingYet() {
  return (
    <EmptyState icon="doc" words="您还没有办过业务。">
      <Button kind="secondary" onPress={() => openTab('services')}>
        看看能办什么
      </Button>
    </EmptyState>
  );
}

export default function ProgressPage() {
  const member = useStanding() === 'member';
  const query = useCases(member);
  const firstCursor = query.data?.nextCursor ?? null;
  const older = useOlderCases(firstCursor);
  useShown(() => {
    if (member) void query.refetch();
  });
  usePullToRefresh(() => query.refetch());
  const olderPages = older.data?.pages ?? [];
  const hasMore = olderPages.length === 0 ? firstCursor !== null : older.hasNextPage;
  return (
    <PageFrame title="进度" tab>
      <MemberOnly what="看到业务办到哪一步">
        <Loaded query={query} cards={3}>
          {({ cases }) => {
            if (cases.length === 0) return <NothingYet />;
            const all = [...cases, ...olderPages.flatMap((page) => page.cases)];
            return (
              <div className="stack">
                <div className="stack">
                  {all.map((found) => (
                    <Rows key={found.caseId}>
                      <CaseRow found={found} />
                    </Rows>
                  ))}
                </div>
                <OlderButton
                  id="more-cases"
                  more={hasMore}
                  busy={older.isFetching}
                  onPress={() => void (olderPages.length === 0 ? older.refetch() : older.fetchNextPage())}
                />
              </div>
            );
          }}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
