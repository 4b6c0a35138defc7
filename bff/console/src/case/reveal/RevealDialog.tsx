import { parseInput, revealBody, staffEndpoints, type CaseId } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call';
import { FailureNote } from '../../look/FailureNote';
import { TextField } from '../../look/TextField';
import { Suggestions } from '../decision/Suggestions';
import type { RevealField } from './reveal-field';
import { revealSeconds } from './use-revealed';

const usualReasons = ['核对身份材料', '电话联系职工', '核对收款银行卡'];

interface Props {
  caseId: CaseId;
  field: RevealField;
  /** Left out: of the person whom the case is about. */
  heirId: string | undefined;
  label: string;
  onClose: () => void;
  onRevealed: (value: string) => void;
}

export function RevealDialog({ caseId, field, heirId, label, onClose, onRevealed }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const reveal = useMutation({
    mutationFn: () =>
      call(staffEndpoints.reveal, {
        params: { caseId },
        body: { field, reason, ...(heirId !== undefined && { heirId }) },
      }),
    onSuccess: ({ value }) => onRevealed(value),
  });

  function submit() {
    const found = parseInput(revealBody, { field, reason }).problems['reason'];
    setProblem(found);
    if (found === undefined && !reveal.isPending) reveal.mutate();
  }

  return (
    <Modal
      open
      title={`查看完整${label}`}
      okText="查看"
      cancelText="取消"
      onOk={submit}
      onCancel={onClose}
      okButtonProps={{ loading: reveal.isPending }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>
          会留痕：谁、什么时候、为什么看，<strong>职工能看到</strong>。{revealSeconds} 秒后自动遮盖。
        </p>
        {reveal.isError && <FailureNote error={reveal.error} />}
        <TextField
          label="查看的理由"
          problem={problem}
          autoFocus
          maxLength={100}
          value={reason}
          onText={setReason}
        />
        <Suggestions label="常用理由" words={usualReasons} onTake={setReason} />
      </form>
    </Modal>
  );
}
