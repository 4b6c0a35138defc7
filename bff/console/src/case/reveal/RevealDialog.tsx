import { parseInput, revealBody, staffEndpoints, type CaseId } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';
import { ReasonDialog } from '../../look/ReasonDialog';
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
  const reveal = useMutation({
    mutationFn: (reason: string) =>
      call(staffEndpoints.reveal, {
        params: { caseId },
        body: { field, reason, ...(heirId !== undefined && { heirId }) },
      }),
    onSuccess: ({ value }) => onRevealed(value),
  });
  return (
    <ReasonDialog
      title={`查看完整${label}`}
      okText="查看"
      label="查看的理由"
      maxLength={100}
      problemOf={(reason) => parseInput(revealBody, { field, reason }).problems['reason']}
      step={reveal}
      onReason={reveal.mutate}
      onClose={onClose}
      usual={usualReasons}
    >
      <p>
        会留痕：谁、什么时候、为什么看，<strong>职工能看到</strong>。{revealSeconds} 秒后自动遮盖。
      </p>
    </ReasonDialog>
  );
}
