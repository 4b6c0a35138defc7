import { Receipt } from '@/features/application/Receipt';
import { useCase } from '@/features/cases/use-cases';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { openTab, replace } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { Skeleton } from '@/ui/Skeleton';

function Confirming() {
  return (
    <div className="stack">
      <Card>
        <div className="title">正在登记您的申请…</div>
        <div>已经收到，请稍等几秒。现在离开也没关系，结果在“进度”里。</div>
      </Card>
      <Skeleton cards={1} />
    </div>
  );
}

/** Step 5: 回执. */
export default function ReceiptPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const openCase = () => replace('/packages/case/case/index', { case: caseId });
  return (
    <PageFrame
      title="回执"
      step={5}
      onBack={() => openTab('progress')}
      action={
        query.data === undefined ? undefined : (
          <Button id="see-case" onPress={openCase}>
            看办理进度
          </Button>
        )
      }
    >
      <MemberOnly what="看到回执">
        <Loaded query={query}>
          {(found) => {
            if (found.submitting) return <Confirming />;
            if (found.state !== 'draft') return <Receipt found={found} />;
            return (
              <Notice tone="bad" alert>
                <div>这次没有登记成功，钱没有动，您填的都在。</div>
                <Button
                  kind="secondary"
                  id="back-to-review"
                  onPress={() => replace('/packages/apply/review/index', { case: caseId })}
                >
                  回去再提交
                </Button>
              </Notice>
            );
          }}
        </Loaded>
      </MemberOnly>
      {query.data !== undefined && (
        <Button kind="quiet" id="go-home" onPress={() => openTab('home')}>
          回首页
        </Button>
      )}
    </PageFrame>
  );
}
