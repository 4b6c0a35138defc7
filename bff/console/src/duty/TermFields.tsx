import { TextField } from '../look/TextField';
import type { Problems } from '../people/problems';

export interface TermDraft {
  from: string;
  to: string;
  reason: string;
}

interface Props {
  draft: TermDraft;
  problems: Problems;
  onDraft: (draft: TermDraft) => void;
}

/** From which day until which, and why. */
export function TermFields({ draft, problems, onDraft }: Props) {
  const text = (key: keyof TermDraft, label: string, type: 'date' | 'text') => (
    <TextField
      label={label}
      type={type}
      problem={problems[key]}
      maxLength={200}
      value={draft[key]}
      onText={(value) => onDraft({ ...draft, [key]: value })}
    />
  );
  return (
    <>
      <div className="people-line">
        {text('from', '第一天', 'date')}
        {text('to', '最后一天', 'date')}
      </div>
      {text('reason', '理由', 'text')}
    </>
  );
}
