import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Radios or checkboxes. */
  children: ReactNode;
}

/** Several controls that answer one question, with its words, hint and problem, tied together for a screen reader. */
export function ChoiceField({ label, hint, problem, children }: Props) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend>{label}</legend>
      {children}
      {problem !== undefined && <div className="field-problem">{problem}</div>}
      <div id={id} className="hint">
        {hint}
      </div>
    </fieldset>
  );
}
