import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { FailureNote } from '../look/FailureNote';
import '../case/decision/decision.css';

interface Props {
  title: string;
  okText: string;
  danger?: boolean;
  step: { isPending: boolean; isError?: boolean; error?: unknown };
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One step on an account, asked for and confirmed in one place; Enter confirms. */
export function StepDialog({ title, okText, danger = false, step, onSubmit, onClose, children }: Props) {
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      onOk={onSubmit}
      onCancel={onClose}
      okButtonProps={{ loading: step.isPending, danger }}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {step.isError === true && <FailureNote error={step.error} />}
      </form>
    </Modal>
  );
}
