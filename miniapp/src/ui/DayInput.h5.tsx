import { classes } from './classes';
import type { DayInputProps } from './day-input-props';

export function DayInput({ id, value, onChange, onLeave, notAfter, wrong = false }: DayInputProps) {
  return (
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
  );
}
