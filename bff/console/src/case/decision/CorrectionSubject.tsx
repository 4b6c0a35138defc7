import { Checkbox, Input, Select } from 'antd';
import { Field } from '../../look/Field';
import {
  reasonOptions,
  suggestionsFor,
  withReason,
  type CorrectionDraft,
  type Subject,
} from './correction-draft';
import { Suggestions } from '../../look/Suggestions';

type Item = CorrectionDraft[string];

interface Props {
  subject: Subject;
  item: Item | undefined;
  problem: string | undefined;
  onToggle: (flagged: boolean) => void;
  onChange: (item: Item) => void;
}

function Details({ subject, item, problem, onChange }: Omit<Props, 'item' | 'onToggle'> & { item: Item }) {
  return (
    <div className="subject-details">
      <Field label={<span className="quiet">问题</span>}>
        {({ id }) => (
          <Select
            id={id}
            aria-label={`${subject.name}的问题`}
            value={item.reason}
            options={reasonOptions}
            onChange={(reason) => onChange(withReason(subject, item, reason))}
          />
        )}
      </Field>
      <Field label={<span className="quiet">怎样改</span>} problem={problem}>
        {(props) => (
          <Input.TextArea
            {...props}
            aria-label={`${subject.name}怎样改`}
            autoSize={{ minRows: 2, maxRows: 5 }}
            maxLength={200}
            value={item.howToFix}
            onChange={(event) => onChange({ ...item, howToFix: event.target.value })}
          />
        )}
      </Field>
      <Suggestions
        label={`${subject.name}的常用说法`}
        words={suggestionsFor(subject, item.reason).filter((words) => words !== item.howToFix)}
        onTake={(howToFix) => onChange({ ...item, howToFix })}
      />
    </div>
  );
}

export function CorrectionSubject({ subject, item, problem, onToggle, onChange }: Props) {
  const flagged = item !== undefined && subject.closed === null;
  return (
    <li>
      <Checkbox
        checked={flagged}
        disabled={subject.closed !== null}
        onChange={(event) => onToggle(event.target.checked)}
      >
        {subject.ref.kind === 'material' ? '材料：' : '填写：'}
        {subject.name}
      </Checkbox>
      {subject.closed !== null && <p className="hint subject-closed">{subject.closed}，不用再要。</p>}
      {flagged && <Details subject={subject} item={item} problem={problem} onChange={onChange} />}
    </li>
  );
}
