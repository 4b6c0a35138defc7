import { Input } from 'antd';
import type { RefObject } from 'react';
import { Field } from '../look/Field';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  problem?: string | undefined;
  boxRef?: RefObject<HTMLInputElement | null>;
}

/** A password, hidden as it is typed; managers of passwords know it by `autoComplete`. */
export function PasswordField({ label, value, onChange, autoComplete, problem, boxRef }: Props) {
  return (
    <Field label={label} problem={problem}>
      {(props) => (
        <Input
          {...props}
          ref={(box) => {
            if (boxRef !== undefined) boxRef.current = box?.input ?? null;
          }}
          type="password"
          autoComplete={autoComplete}
          maxLength={200}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
