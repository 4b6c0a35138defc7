import { parseInput, staffTransferOutStepBody, staffTransferStepBody } from '@gjj/shared-types';
import { Modal } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';
import { useMoveStep, type MoveStep } from './use-moves';

export const stepWords = {
  remind: '催办',
  'take-as-is': '按到账金额办结',
  end: '结束',
  'go-on': '核实了，继续转出',
  refuse: '不转',
} as const;

/** The member reads why. */
export function StepDialog({ move, onClose }: { move: MoveStep; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const step = useMoveStep();
  const words = stepWords[move.step];
  const submit = () => {
    const schema = move.way === 'in' ? staffTransferStepBody : staffTransferOutStepBody;
    const body = { version: move.of.version, step: move.step, reason };
    const found = parseInput(schema, body).problems['reason'];
    setProblem(found);
    if (found === undefined && !step.isPending) step.mutate({ move, reason }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={`${words}：${move.of.memberNameMasked}`}
      okText={`确认${words}`}
      cancelText="先不办"
      okButtonProps={{ loading: step.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {step.isError && <FailureNote error={step.error} />}
        <TextField
          label="怎样核实的，为什么，职工看得到"
          problem={problem}
          autoFocus
          maxLength={100}
          value={reason}
          onText={setReason}
        />
      </form>
    </Modal>
  );
}
