import { classes } from './classes';
import { Icon } from './Icon';

interface ChoiceListProps<V extends string> {
  id: string;
  label: string;
  options: readonly { value: V; label: string; detail?: string }[];
  value: V | null;
  onChange: (value: V) => void;
}

/** All choices in sight, each a whole row to touch. */
export function ChoiceList<V extends string>({ id, label, options, value, onChange }: ChoiceListProps<V>) {
  return (
    <div role="radiogroup" aria-label={label} id={id} tabIndex={-1}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          id={`${id}-${option.value}`}
          aria-checked={option.value === value}
          className={classes('reset choice', option.value === value && 'choice-on')}
          onClick={() => onChange(option.value)}
        >
          <div className="choice-mark">{option.value === value && <Icon name="tick" />}</div>
          <div className="grow">
            <div>{option.label}</div>
            {option.detail !== undefined && <div className="secondary">{option.detail}</div>}
          </div>
        </button>
      ))}
    </div>
  );
}
