import { bookingStepBody, parseInput, type StaffBooking } from '@gjj/shared-types';
import { ReasonDialog } from '../look/ReasonDialog';

interface Props {
  booking: StaffBooking;
  step: { isPending: boolean; isError: boolean; error: unknown };
  onCancel: (reason: string) => void;
  onClose: () => void;
}

/** The person reads why, and can book again. */
export function CancelDialog({ booking, step, onCancel, onClose }: Props) {
  return (
    <ReasonDialog
      title={`取消 ${booking.time} ${booking.memberNameMasked} 的预约`}
      okText="取消预约，告诉职工"
      cancelText="不取消"
      label="为什么取消，职工看得到"
      maxLength={60}
      problemOf={(reason) => parseInput(bookingStepBody, { step: 'cancel', reason }).problems['reason']}
      step={step}
      onReason={onCancel}
      onClose={onClose}
    >
      <p>职工马上收到短信或微信，位置让给别人。</p>
    </ReasonDialog>
  );
}
