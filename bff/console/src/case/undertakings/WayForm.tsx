import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { Field } from '../../look/Field';

interface Props<Way extends string> {
  label: string;
  ways: readonly { value: Way; label: string; needsReason: boolean }[];
  busy: boolean;
  onDone: (way: Way, reason: string) => void;
}

/** One choice among few, with the reason that the member will read. */
export function WayForm<Way extends string>({ label, ways, busy, onDone }: Props<Way>) {
  const [way, setWay] = useState<Way>();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const chosen = ways.find(({ value }) => value === way);

  function submit() {
    if (chosen === undefined) return setProblem('请先选一项');
    if (chosen.needsReason && reason.trim().length < 4) return setProblem('请写明理由，职工会看到');
    setProblem(undefined);
    onDone(chosen.value, reason.trim());
  }

  return (
    <div className="stack">
      <Radio.Group
        aria-label={label}
        value={way}
        options={ways.map(({ value, label: words }) => ({ value, label: words }))}
        onChange={({ target }) => setWay(target.value as Way)}
      />
      {chosen?.needsReason !== false && (
        <Field label="理由" hint="职工会看到。" problem={problem}>
          {(props) => (
            <Input.TextArea
              {...props}
              autoSize={{ minRows: 2, maxRows: 5 }}
              maxLength={300}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      <div className="decision-buttons">
        <Button type="primary" loading={busy} onClick={submit}>
          确认
        </Button>
      </div>
    </div>
  );
}
