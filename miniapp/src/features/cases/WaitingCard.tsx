import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { StatusWord } from '@/ui/StatusWord';
import type { Waiting } from './case-words';

const buttons: Record<Waiting['kind'], string> = {
  correction: '现在去补',
  'new-card': '去换卡',
  later: '去补交',
  draft: '接着填',
};

function go(waiting: Waiting): void {
  if (waiting.kind === 'correction') open('/packages/case/correction/index', { case: waiting.caseId });
  else if (waiting.kind === 'later') open('/packages/case/later/index', { case: waiting.caseId });
  else if (waiting.kind === 'new-card') open('/packages/case/new-card/index', { case: waiting.caseId });
  else open('/packages/apply/answers/index', { case: waiting.caseId });
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
