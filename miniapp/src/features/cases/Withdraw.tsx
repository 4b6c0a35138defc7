import { useState } from 'react';
import type { MemberCase } from '@gjj/shared-types';
import { call } from '@/api/call';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Sheet } from '@/ui/Sheet';
import { TextInput } from '@/ui/TextInput';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';
import { commandFailed, noteCase } from './use-cases';

/** Takes the application back, after saying what that means. */
export function Withdraw({ found }: { found: MemberCase }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const work = useWork();
  if (!found.allowedActions.includes('withdraw')) return null;
  const draft = found.state === 'draft';
  const words = draft ? '删除这份草稿' : '撤回申请';
  const withdraw = async () => {
    const { caseId, version } = found;
    const body = { version, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
    const done = await work.run(() =>
      call('withdrawCase', { params: { caseId }, body }).then(noteCase, commandFailed),
    );
    if (done) setAsking(false);
  };
  return (
    <div>
      <Button kind="quiet" id="withdraw" onPress={() => setAsking(true)}>
        {words}
      </Button>
      <Sheet open={asking} title={`${words}？`} closeWords="不撤了" onClose={() => setAsking(false)}>
        <div>
          {draft
            ? '填过的内容会清除，以后可以重新申请。'
            : '撤回后这次就不办了，钱不会动，以后可以重新申请。'}
        </div>
        {!draft && (
          <Field id="withdraw-reason" label="为什么撤回" optional>
            <TextInput id="withdraw-reason" value={reason} onChange={setReason} maxLength={200} />
          </Field>
        )}
        <WorkError error={work.error} />
        <Button kind="danger" id="withdraw-confirm" busy={work.busy} onPress={() => void withdraw()}>
          {words}
        </Button>
      </Sheet>
    </div>
  );
}
