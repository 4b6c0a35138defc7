import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import './field.css';

interface CheckRowProps {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** A box to tick, with the whole sentence to touch. */
export function CheckRow({ id, checked, onChange, children }: CheckRowProps) {
  return (
    <button
      type="button"
      id={id}
      role="checkbox"
      aria-checked={checked}
      className={classes('reset check-row', checked && 'check-on')}
      onClick={() => onChange(!checked)}
    >
      <div className="choice-mark choice-mark-square">{checked && <Icon name="tick" />}</div>
      <div className="grow">{children}</div>
    </button>
  );
}
