import { useState } from 'react';
import { yuan, type Card as BankCard, type MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { CardPicker } from '@/features/cards/CardPicker';
import { commandFailed, noteCase, useCase } from '@/features/cases/use-cases';
import { MemberOnly } from '@/features/session/MemberOnly';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

function whatFailed(failed: MemberCase['payments'][number] | undefined): string {
  if (failed === undefined) return '上次的卡没有付成';
  const { bankName, cardLast4, toLoan } = failed;
  return toLoan === true
    ? `没能冲还尾号 ${cardLast4} 的${bankName}`
    : `${bankName} 尾号 ${cardLast4} 的卡没有付成`;
}

function What({ found }: { found: MemberCase }) {
  const failed = found.payments.at(-1);
  return (
    <Notice tone="action">
      <div className="strong">{whatFailed(failed)}。</div>
      {failed?.failureWords != null && <div>{failed.failureWords}</div>}
      <div>
        您的 {yuan(failed?.amountFen ?? found.amountFen ?? 0)} 是安全的。
        {failed?.toLoan === true ? '选' : '换'}一张您本人的卡，马上重新付，不用再审批。
      </div>
    </Notice>
  );
}

/** A failed payment takes a new card, no new approval. */
export default function NewCardPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const [cardId, setCardId] = useState<BankCard['cardId'] | null>(null);
  const [unchosen, setUnchosen] = useState(false);
  const work = useWork();
  const open = query.data?.allowedActions.includes('change-card') === true;
  const send = async () => {
    const found = query.data;
    if (found === undefined) return;
    setUnchosen(cardId === null);
    if (cardId === null) return;
    const body = { version: found.version, cardId };
    const done = await work.run(() =>
      call('changeCard', { params: { caseId: found.caseId }, body }).then(noteCase, commandFailed),
    );
    if (!done) return;
    tellBriefly('好的，正在重新付款');
    replace('/packages/case/case/index', { case: caseId });
  };
  return (
    <PageFrame
      title="换一张卡"
      action={
        open ? (
          <Button id="change-card" busy={work.busy} onPress={() => void send()}>
            付到这张卡
          </Button>
        ) : undefined
      }
    >
      <WorkError error={work.error} />
      <MemberOnly what="换一张卡收款">
        <Loaded query={query}>
          {(found) =>
            open ? (
              <What found={found} />
            ) : (
              <Notice tone="neutral">
                <div>现在不用换卡。{found.sentence}。</div>
              </Notice>
            )
          }
        </Loaded>
      </MemberOnly>
      {open && (
        <Card>
          <h2 className="reset title">付到哪张卡</h2>
          {unchosen && cardId === null && (
            <Notice tone="bad" alert>
              <div>请先选一张卡，或添加一张。</div>
            </Notice>
          )}
          <CardPicker
            value={cardId}
            onChange={setCardId}
            failedLast4={query.data?.payments.at(-1)?.cardLast4 ?? null}
          />
        </Card>
      )}
    </PageFrame>
  );
}
