import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import type { IconName } from './icon-names';
import './button.css';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  /** A spinner inside; further presses do nothing. */
  busy?: boolean;
  disabled?: boolean;
  /** Narrow, beside other things, instead of the full width. */
  small?: boolean;
  id?: string;
  label?: string;
}

export function Button({ kind = 'primary', busy = false, disabled = false, ...props }: ButtonProps) {
  const asleep = disabled || busy;
  return (
    <button
      type="button"
      {...(props.id === undefined ? {} : { id: props.id })}
      className={classes(
        'reset button',
        `button-${kind}`,
        props.small === true && 'button-small',
        asleep && 'button-asleep',
      )}
      disabled={disabled}
      aria-busy={busy}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      onClick={() => {
        if (!asleep) props.onPress();
      }}
    >
      <div className="button-inside">
        {busy && <div className="spinner" aria-hidden />}
        {!busy && props.icon !== undefined && <Icon name={props.icon} />}
        <div>{props.children}</div>
      </div>
    </button>
  );
}
