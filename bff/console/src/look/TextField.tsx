import { Input, type InputProps } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './Field';

interface Props extends Omit<InputProps, 'id' | 'status' | 'value' | 'onChange'> {
  label: ReactNode;
  problem?: string | undefined;
  hint?: ReactNode;
  value: string;
  onText: (text: string) => void;
}

/** One line that is typed, with its label, hint and problem. What it is about is no browser's to remember. */
export function TextField({ label, problem, hint, onText, ...input }: Props) {
  return (
    <Field label={label} problem={problem} hint={hint}>
      {(props) => (
        <Input autoComplete="off" {...props} {...input} onChange={({ target }) => onText(target.value)} />
      )}
    </Field>
  );
}
