import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';
import type { Waiting } from './case-words';

const buttons: Record<Waiting['kind'], string> = {
  correction: '现在去补',
  'new-card': '去换卡',
  later: '去补交',
  hearing: '去看看，说明情况',
  repay: '看怎样退',
  draft: '接着填',
};

const places = {
  correction: '/packages/case/correction/index',
  'new-card': '/packages/case/new-card/index',
  later: '/packages/case/later/index',
  // What is held against the decision, and what is to be done, stands on the case's own page.
  hearing: '/packages/case/case/index',
  repay: '/packages/case/case/index',
  draft: '/packages/apply/answers/index',
} as const;

function go({ kind, caseId }: Waiting): void {
  open(places[kind], { case: caseId });
}

export function WaitingCard({ waiting }: { waiting: Waiting }) {
  return (
    <Card id="waiting">
      <StatusWord tone={waiting.kind === 'draft' ? 'waiting' : 'action'}>等您来办</StatusWord>
      <div>
        <h2 className="reset title">{waiting.title}</h2>
        <div className="secondary">{waiting.detail}</div>
      </div>
      <Button id="waiting-go" onPress={() => go(waiting)}>
        {buttons[waiting.kind]}
      </Button>
    </Card>
  );
}
