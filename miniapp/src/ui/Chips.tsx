import { classes } from './classes';
import './chips.css';

interface ChipsProps<V> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** A short row of choices, one of them on. */
export function Chips<V extends string | number | null>({ label, options, value, onChange }: ChipsProps<V>) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={String(option.value)}
          type="button"
          aria-pressed={option.value === value}
          className={classes('reset chip', option.value === value && 'chip-on')}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
