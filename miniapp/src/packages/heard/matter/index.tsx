import {
  dayInWords,
  groupMatterNumber,
  matterStateWords,
  timeInWords,
  type MemberMatter,
} from '@gjj/shared-types';
import { dueInWords, titleOf } from '@/features/matters/matter-in-words';
import { MatterSteps } from '@/features/matters/MatterSteps';
import { Disputed, Thread } from '@/features/matters/Thread';
import { useMatter } from '@/features/matters/use-matters';
import { MemberOnly } from '@/features/session/MemberOnly';
import { today } from '@/platform/clock';
import { usePageParam } from '@/platform/lifecycle';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { StatusWord } from '@/ui/StatusWord';

function Head({ matter }: { matter: MemberMatter }) {
  const { state, sentence, number, receivedAt, reopenBy, caseId } = matter;
  const due = dueInWords(matter);
  return (
    <Card>
      <h2 className="reset title">{titleOf(matter)}</h2>
      <StatusWord tone={matterStateWords[state].tone}>{sentence}</StatusWord>
      {due !== '' && <div className="strong numeric">{due}</div>}
      {reopenBy !== null && (
        <div>没有解决的，{dayInWords(reopenBy, today())}前可以要求再办一次；过了这天就办结。</div>
      )}
      <div className="secondary numeric">
        编号 {groupMatterNumber(number)} · {timeInWords(receivedAt)}收到
      </div>
      {caseId !== null && (
        <Button small kind="secondary" onPress={() => open('/packages/case/case/index', { case: caseId })}>
          看这件业务
        </Button>
      )}
    </Card>
  );
}

export default function MatterPage() {
  const query = useMatter(usePageParam('matter'));
  return (
    <PageFrame title="反映">
      <MemberOnly what="看您的反映">
        <Loaded query={query}>
          {(matter) => (
            <>
              <Head matter={matter} />
              <Disputed matter={matter} />
              {matter.words.length > 0 && <Thread words={matter.words} />}
              <MatterSteps matter={matter} />
            </>
          )}
        </Loaded>
      </MemberOnly>
    </PageFrame>
  );
}
