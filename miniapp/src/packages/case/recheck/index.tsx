import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { AboutRecheck, readWish, RecheckForm, type Wish } from '@/features/cases/RecheckForm';
import { commandFailed, noteCase, useCase } from '@/features/cases/use-cases';
import { OtherPapers, useOtherPapersProblem } from '@/features/documents/OtherPapers';
import { MemberOnly } from '@/features/session/MemberOnly';
import { focusOn } from '@/platform/focus-on';
import { usePageParam } from '@/platform/lifecycle';
import { replace } from '@/platform/navigate';
import { tellBriefly } from '@/platform/tell';
import { useKept } from '@/platform/use-kept';
import { Button } from '@/ui/Button';
import { Loaded } from '@/ui/Loaded';
import { Notice } from '@/ui/Notice';
import { PageFrame } from '@/ui/PageFrame';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

async function ask({ caseId, version }: MemberCase, wish: Wish): Promise<void> {
  const { reason, wantedFen } = readWish(wish);
  const body = { version, reason, ...(wantedFen !== null && { wantedFen }) };
  await call('askRecheck', { params: { caseId }, body }).then(noteCase, commandFailed);
}

const mayAsk = (found: MemberCase | undefined) => found?.allowedActions.includes('ask-recheck') === true;

/** What the person thinks is wrong, how much they think right, and papers that were not there before. */
export default function RecheckPage() {
  const caseId = usePageParam('case');
  const query = useCase(caseId);
  const { value: wish, put, drop } = useKept<Wish>(`draft:recheck:${caseId}`, { reason: '', sum: '' });
  const [told, setTold] = useState(false);
  const work = useWork();
  const found = query.data;
  const papersProblem = useOtherPapersProblem(found);
  const send = async () => {
    if (found === undefined) return;
    setTold(true);
    const { tooShort, wrongSum } = readWish(wish);
    if (tooShort || wrongSum) return focusOn(tooShort ? 'recheck-reason' : 'recheck-sum');
    if (papersProblem !== undefined) return;
    if (!(await work.run(() => ask(found, wish)))) return focusOn('work-error');
    drop();
    tellBriefly('复核申请已收到');
    replace('/packages/case/case/index', { case: caseId });
  };
  const action = (
    <Button id="send-recheck" busy={work.busy} onPress={() => void send()}>
      提交复核申请
    </Button>
  );
  return (
    <PageFrame title="申请人工复核" {...(mayAsk(found) && { action })}>
      <WorkError error={work.error} />
      <MemberOnly what="申请人工复核">
        <Loaded query={query} cards={2}>
          {(shown) =>
            mayAsk(shown) ? (
              <div className="stack-wide">
                <AboutRecheck found={shown} />
                <RecheckForm found={shown} wish={wish} put={put} told={told} />
                <OtherPapers found={shown} error={told ? papersProblem : undefined} />
              </div>
            ) : (
              <Notice tone="neutral">
                <div>现在不能申请复核。{shown.sentence}。</div>
              </Notice>
            )
          }
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
