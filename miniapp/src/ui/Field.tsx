import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './field.css';

interface FieldProps {
  /** Also the id of the input. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  children: ReactNode;
}

/** Label above, hint beneath it, what is wrong right below the input. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  return (
    <div className="field" id={`field-${id}`}>
      <label className="field-label" htmlFor={id} id={`label-${id}`}>
        {label}
        {optional && '（可不填）'}
      </label>
      {hint !== undefined && <div className="secondary">{hint}</div>}
      {children}
      {error !== undefined && (
        <div className="field-error" id={`error-${id}`} role="alert">
          <Icon name="alert" />
          <div className="grow">{error}</div>
        </div>
      )}
    </div>
  );
}
