import { bookingStateWords, type StaffBooking } from '@gjj/shared-types';
import { Button } from 'antd';
import { Tag } from '../look/Tag';

interface Props {
  booking: StaffBooking;
  busy: boolean;
  onArrive: () => void;
  onServe: () => void;
  onCancel: () => void;
}

/** One person's place, and what can be done about it now. */
export function BookingRow({ booking, busy, onArrive, onServe, onCancel }: Props) {
  const { time, memberNameMasked, itemName, number, state, allowedActions } = booking;
  const { words, tone } = bookingStateWords[state];
  const who = `${time} ${memberNameMasked}`;
  const may = (action: StaffBooking['allowedActions'][number]) => allowedActions.includes(action);
  return (
    <tr>
      <td className="numbers">{time}</td>
      <td>{memberNameMasked}</td>
      <td>{itemName ?? '没有说办什么'}</td>
      <td className="numbers">{number ?? '—'}</td>
      <td>
        <Tag tone={tone}>{words}</Tag>
      </td>
      <td>
        <div className="people-line">
          {may('arrive') && (
            <Button size="small" disabled={busy} aria-label={`来了，取号：${who}`} onClick={onArrive}>
              来了，取号
            </Button>
          )}
          {may('serve') && (
            <Button
              size="small"
              type="primary"
              disabled={busy}
              aria-label={`办好了：${who}`}
              onClick={onServe}
            >
              办好了
            </Button>
          )}
          {may('cancel') && (
            <Button size="small" disabled={busy} aria-label={`取消：${who}`} onClick={onCancel}>
              取消
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
