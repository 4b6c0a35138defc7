import { ChoiceList } from '@/ui/ChoiceList';
import { DayInput } from '@/ui/DayInput';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import type { Answers, Question } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { readYuan, yuanText } from './money-text';

interface QuestionFieldProps {
  question: Question;
  value: Answers[string] | undefined;
  /** Text that is not an amount yet. */
  typed: string | undefined;
  error: string | undefined;
  onChange: (value: Answers[string] | undefined, typed?: string) => void;
  onLeave: () => void;
}

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
] as const;

function MoneyAnswer({ question, value, typed, error, onChange, onLeave }: QuestionFieldProps) {
  const read = (text: string) => {
    const fen = readYuan(text);
    // A trailing dot or zero is still being typed: the text stays as it is beside its value.
    onChange(text === '' || fen === null ? undefined : fen, text === '' ? undefined : text);
  };
  return (
    <TextInput
      id={question.key}
      value={typed ?? (typeof value === 'number' ? yuanText(value) : '')}
      onChange={read}
      onLeave={onLeave}
      keyboard="amount"
      maxLength={16}
      placeholder="元"
      wrong={error !== undefined}
    />
  );
}

function Answer(props: QuestionFieldProps) {
  const { question, value, error, onChange, onLeave } = props;
  const wrong = error !== undefined;
  switch (question.kind) {
    case 'money':
      return <MoneyAnswer {...props} />;
    case 'day':
      return (
        <DayInput
          id={question.key}
          value={typeof value === 'string' ? value : ''}
          onChange={(day) => onChange(day === '' ? undefined : day)}
          onLeave={onLeave}
          wrong={wrong}
          {...(question.notAfterToday === true ? { notAfter: today() } : {})}
        />
      );
    case 'choice':
      return (
        <ChoiceList
          id={question.key}
          label={question.label}
          options={question.options ?? []}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <ChoiceList
          id={question.key}
          label={question.label}
          options={yesNo}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          onChange={(answer) => onChange(answer === 'yes')}
        />
      );
    default:
      return (
        <TextInput
          id={question.key}
          value={typeof value === 'string' ? value : ''}
          onChange={(text) => onChange(text === '' ? undefined : text)}
          onLeave={onLeave}
          maxLength={question.maxLength ?? 200}
          multiline={(question.maxLength ?? 0) > 60}
          wrong={wrong}
        />
      );
  }
}

/** One question of the form with the keyboard that suits it. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, error } = props;
  return (
    <Field
      id={question.key}
      label={question.label}
      hint={question.hint}
      error={error}
      optional={!question.required}
    >
      <Answer {...props} />
    </Field>
  );
}
