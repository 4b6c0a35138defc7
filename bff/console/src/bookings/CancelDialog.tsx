import { bookingStepBody, parseInput, type StaffBooking } from '@gjj/shared-types';
import { Modal } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';

interface Props {
  booking: StaffBooking;
  busy: boolean;
  /** null: nothing went wrong. */
  error: unknown;
  onCancel: (reason: string) => void;
  onClose: () => void;
}

/** The person reads why, and can book again. */
export function CancelDialog({ booking, busy, error, onCancel, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const submit = () => {
    const found = parseInput(bookingStepBody, { step: 'cancel', reason }).problems['reason'];
    setProblem(found);
    if (found === undefined && !busy) onCancel(reason);
  };
  return (
    <Modal
      open
      title={`取消 ${booking.time} ${booking.memberNameMasked} 的预约`}
      okText="取消预约，告诉职工"
      cancelText="不取消"
      okButtonProps={{ loading: busy }}
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
        <p>职工马上收到短信或微信，位置让给别人。</p>
        {error !== null && <FailureNote error={error} />}
        <TextField
          label="为什么取消，职工看得到"
          problem={problem}
          autoFocus
          maxLength={60}
          value={reason}
          onText={setReason}
        />
      </form>
    </Modal>
  );
}
