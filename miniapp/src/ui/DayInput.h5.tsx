import { dayInWords } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { classes } from './classes';
import type { DayInputProps } from './day-input-props';

/** The browser's own calendar; the chosen day is repeated in Chinese, whatever language the browser speaks. */
export function DayInput({ id, value, onChange, onLeave, notAfter, wrong = false }: DayInputProps) {
  return (
    <div>
      <input
        id={id}
        type="date"
        className={classes('text-input', wrong && 'text-input-wrong')}
        value={value}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': `error-${id}` } : {})}
        {...(notAfter === undefined ? {} : { max: notAfter })}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onLeave?.()}
      />
      {value !== '' && <div className="secondary">{dayInWords(value, today())}</div>}
    </div>
  );
}
