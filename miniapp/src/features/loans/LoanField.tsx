import type { LoanAsk } from '@gjj/shared-types';
import { ChoiceList } from '@/ui/ChoiceList';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
] as const;

interface LoanFieldProps {
  ask: LoanAsk;
  /** As typed; yes or no of a choice. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question of 能贷多少; what is left out is told as not known. */
export function LoanField({ ask: { key, label, help, kind }, value, error, onChange }: LoanFieldProps) {
  const named = kind === 'money' ? `${label}（元）` : label;
  return (
    <Field id={key} label={named} error={error} {...(help === null ? {} : { hint: help })}>
      {kind === 'yes-no' ? (
        <ChoiceList
          id={key}
          label={label}
          options={yesNo}
          value={value === 'yes' || value === 'no' ? value : null}
          onChange={onChange}
        />
      ) : (
        <TextInput
          id={key}
          value={value}
          onChange={onChange}
          keyboard={kind === 'money' ? 'amount' : 'number'}
          maxLength={16}
          wrong={error !== undefined}
        />
      )}
    </Field>
  );
}
