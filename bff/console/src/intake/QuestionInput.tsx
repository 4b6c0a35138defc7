import { dayOf, type Answers, type Question } from '@gjj/shared-types';
import { Radio } from 'antd';
import { useState } from 'react';
import { parseYuan, yuanText } from '../case/decision/yuan-input';
import { TextField } from '../look/TextField';

type Value = Answers[string];

interface Props {
  question: Question;
  value: Value | undefined;
  problem: string | undefined;
  /** When it is left: what is half typed is nobody's answer yet. */
  onAnswer: (value: Value | undefined) => void;
}

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
];

const types: Partial<Record<Question['kind'], string>> = { day: 'date', month: 'month' };

function typedOf(value: Value | undefined, kind: Question['kind']): string {
  if (typeof value === 'number') return kind === 'money' ? yuanText(value) : String(value);
  return typeof value === 'string' ? value : '';
}

/** Money that is no amount is passed on as it was typed, so that the contract says what is wrong with it. */
function answerOf(typed: string, kind: Question['kind']): Value | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (kind === 'percent') return /^\d+$/.test(text) ? Number(text) : text;
  return kind === 'money' ? (parseYuan(text) ?? text) : text;
}

function Typed({ question, value, problem, onAnswer }: Props) {
  const { kind, label, hint, required, maxLength = 200 } = question;
  const [typed, setTyped] = useState(() => typedOf(value, kind));
  const [today] = useState(() => dayOf(new Date().toISOString()));
  return (
    <TextField
      label={`${label}${kind === 'money' ? '（元）' : ''}${required ? '' : '（可以不填）'}`}
      problem={problem}
      hint={hint}
      type={types[kind] ?? 'text'}
      {...(question.notAfterToday === true ? { max: today } : {})}
      inputMode={kind === 'money' ? 'decimal' : kind === 'percent' ? 'numeric' : 'text'}
      maxLength={maxLength}
      value={typed}
      onText={setTyped}
      onBlur={() => onAnswer(answerOf(typed, kind))}
    />
  );
}

function Chosen({ question, value, problem, onAnswer }: Props) {
  const isYesNo = question.kind === 'yes-no';
  const options = isYesNo ? yesNo : (question.options ?? []);
  const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return (
    <fieldset className="intake-choice">
      <legend>{question.label}</legend>
      <Radio.Group
        value={chosen}
        options={options}
        onChange={({ target }) => onAnswer(isYesNo ? target.value === 'yes' : (target.value as string))}
      />
      {problem !== undefined && <p className="field-problem">{problem}</p>}
    </fieldset>
  );
}

/** One thing that the form asks, as the item's profile says. */
export function QuestionInput(props: Props) {
  const { kind } = props.question;
  return kind === 'choice' || kind === 'yes-no' ? <Chosen {...props} /> : <Typed {...props} />;
}
