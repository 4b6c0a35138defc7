import { useId, type ReactNode } from 'react';

interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  status?: 'error';
}

interface Props {
  label: ReactNode;
  /** What is wrong, in words. */
  problem?: string | undefined;
  hint?: ReactNode;
  children: (props: ControlProps) => ReactNode;
}

/** A control with its label, hint and problem, tied together for a screen reader. */
export function Field({ label, problem, hint, children }: Props) {
  const id = useId();
  const notes = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  const describedBy = notes.filter((note) => note !== '').join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
        ...(problem === undefined ? {} : { 'aria-invalid': true, status: 'error' }),
      })}
      {hint !== undefined && (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      )}
      {problem !== undefined && (
        <div id={`${id}-problem`} className="field-problem">
          {problem}
        </div>
      )}
    </div>
  );
}
