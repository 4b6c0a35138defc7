import {
  parseInput,
  staffEndpoints,
  withdrawCertificateBody,
  type StaffCertificate,
} from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call';
import { TextField } from '../look/TextField';
import { StepDialog } from '../people/StepDialog';

interface Props {
  certificate: StaffCertificate;
  onClose: () => void;
  onWithdrawn: (after: StaffCertificate) => void;
}

/** 撤回证明: why, in words that the member reads. */
export function WithdrawDialog({ certificate, onClose, onWithdrawn }: Props) {
  const { certificateId, version, title } = certificate;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const withdrawal = useMutation({
    mutationFn: () =>
      call(staffEndpoints.withdrawCertificate, { params: { certificateId }, body: { version, reason } }),
    onSuccess: onWithdrawn,
  });
  function submit() {
    const found = parseInput(withdrawCertificateBody, { version, reason }).problems['reason'];
    setProblem(found);
    if (found === undefined && !withdrawal.isPending) withdrawal.mutate();
  }
  return (
    <StepDialog
      title={`撤回${title}`}
      okText="撤回证明"
      danger
      step={withdrawal}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        撤回后马上生效：别人查验时看到“已撤回”，<strong>不能恢复</strong>
        。职工会收到消息和下面的理由，可以重新开。
      </p>
      <TextField
        label="哪里有错（职工会看到）"
        problem={problem}
        autoFocus
        maxLength={200}
        value={reason}
        onText={setReason}
      />
    </StepDialog>
  );
}
