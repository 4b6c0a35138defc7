import { Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { Suggestions } from './Suggestions';
import { FailureNote } from './FailureNote';
import { TextField } from './TextField';

interface Props {
  title: string;
  okText: string;
  cancelText?: string;
  /** Whose words these are, and who reads them. */
  label: string;
  maxLength: number;
  /** What is wrong with a reason, in words. */
  problemOf: (reason: string) => string | undefined;
  step: { isPending: boolean; isError: boolean; error: unknown };
  onReason: (reason: string) => void;
  onClose: () => void;
  /** Reasons that are given again and again. */
  usual?: readonly string[];
  /** What follows from it, above the reason. */
  children?: ReactNode;
}

/** One step that needs a reason, asked for and confirmed in one place; Enter confirms. */
export function ReasonDialog(props: Props) {
  const { title, okText, cancelText = '取消', label, maxLength, problemOf, step, onReason } = props;
  const { onClose, usual, children } = props;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const submit = () => {
    const found = problemOf(reason);
    setProblem(found);
    if (found === undefined && !step.isPending) onReason(reason);
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={cancelText}
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
        {children}
        {step.isError && <FailureNote error={step.error} />}
        <TextField
          label={label}
          problem={problem}
          autoFocus
          maxLength={maxLength}
          value={reason}
          onText={setReason}
        />
        {usual !== undefined && <Suggestions label="常用理由" words={usual} onTake={setReason} />}
      </form>
    </Modal>
  );
}
