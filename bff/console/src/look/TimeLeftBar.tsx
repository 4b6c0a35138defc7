import { WarningOutlined } from '@ant-design/icons';
import { clockWords } from './clock-words';
import { dayInWords, type ClockView } from '@gjj/shared-types';
import { timeLeft } from './time-left';

interface Props {
  clock: ClockView | null;
  now: string;
  goneShare?: number | null;
  /** Adds to the words whose term it is, and its last day. */
  withDay?: boolean;
}

/** A late answer of which the member has heard nothing is the first thing to do. */
function toldWords({ name, explainedTo }: ClockView): string | null {
  if (name !== 'decision' && name !== 'recheck') return null;
  return explainedTo == null ? '还没向职工说明' : `已说明，${dayInWords(explainedTo)}前答复`;
}

export function TimeLeftBar({ clock, now, goneShare = null, withDay = false }: Props) {
  if (clock === null) return <span className="hint">不计时</span>;
  const left = timeLeft(clock, now, goneShare);
  return (
    <span className={`time-left ${left.urgency}`}>
      <span className="numbers">
        {left.urgency !== 'calm' && <WarningOutlined aria-hidden />}{' '}
        {withDay && `${clockWords[clock.name]}：`}
        {left.words}
        {withDay && `，${left.until}`}
      </span>
      {left.urgency === 'late' && toldWords(clock) !== null && (
        <span className="time-left-told">{toldWords(clock)}</span>
      )}
      <span className="time-left-track" aria-hidden>
        <i style={{ width: `${Math.round(left.share * 100)}%` }} />
      </span>
    </span>
  );
}
