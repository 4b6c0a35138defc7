import { Button, Input } from 'antd';
import type { FormEvent } from 'react';
import './search.css';

interface SearchFormProps {
  id: string;
  label: string;
  /** How it is to be used, below the box; `problem` stands in its place. */
  note: string;
  problem?: string | null;
  value: string;
  busy: boolean;
  onText: (typed: string) => void;
  onSubmit: () => void;
}

/** One box for what somebody names, and nothing of it in the address. */
export function SearchForm({ id, label, note, problem = null, ...box }: SearchFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    box.onSubmit();
  };
  return (
    <search>
      <form className="search-form" onSubmit={submit}>
        <label htmlFor={`${id}-box`}>{label}</label>
        <div className="search-line">
          <Input
            id={`${id}-box`}
            size="large"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            value={box.value}
            onChange={({ target }) => box.onText(target.value)}
            aria-describedby={`${id}-note`}
            {...(problem === null ? {} : { status: 'error' as const, 'aria-invalid': true })}
          />
          <Button type="primary" htmlType="submit" size="large" loading={box.busy}>
            查找
          </Button>
        </div>
        <output id={`${id}-note`} className={problem === null ? 'quiet' : 'field-problem'}>
          {problem ?? note}
        </output>
      </form>
    </search>
  );
}
