import type { LoanKind } from '@gjj/shared-types';
import type { Typed } from '@/features/loans/read-typed';
import { Card } from '@/ui/Card';
import { Chips } from '@/ui/Chips';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { earlyKeys, fieldKey, partFields } from './read-loan';

interface InputsProps {
  typed: Typed;
  wrong: Readonly<Record<string, string>>;
  put: (key: string, value: string) => void;
}

function Figure(props: InputsProps & { name: string; label: string; hint?: string; whole?: boolean }) {
  const { typed, wrong, put, name, label, hint, whole = false } = props;
  return (
    <Field id={name} label={label} error={wrong[name]} hint={hint}>
      <TextInput
        id={name}
        value={typed[name] ?? ''}
        onChange={(value) => put(name, value)}
        keyboard={whole ? 'number' : 'amount'}
        maxLength={16}
        wrong={wrong[name] !== undefined}
      />
    </Field>
  );
}

const fieldWords = { amount: '贷多少（元）', years: '贷几年', rate: '年利率（%）' } as const;

function Part({ kind, ...inputs }: InputsProps & { kind: LoanKind }) {
  return (
    <>
      {partFields.map((field) => (
        <Figure key={field} {...inputs} name={fieldKey(kind, field)} label={fieldWords[field]} />
      ))}
    </>
  );
}

const yes = 'yes';
const shows = (typed: Typed, key: string) => typed[key] === yes;

interface Choice {
  name: string;
  label: string;
  without: string;
  with: string;
}

function Switch({ typed, put, name, label, ...words }: InputsProps & Choice) {
  return (
    <Chips
      label={label}
      options={[
        { value: '', label: words.without },
        { value: yes, label: words.with },
      ]}
      value={shows(typed, name) ? yes : ''}
      onChange={(value) => put(name, value)}
    />
  );
}

/** The loan of the fund first; a commercial one beside it and an early repayment only where they are wanted. */
export function LoanInputs(inputs: InputsProps) {
  const { typed, put } = inputs;
  const both = shows(typed, 'with-commercial');
  return (
    <>
      <Card>
        <h2 className="reset title">公积金贷款</h2>
        <Part kind="fund" {...inputs} />
        <Switch
          {...inputs}
          name="with-commercial"
          label="商业贷款"
          without="只有公积金贷款"
          with="还有一笔商业贷款"
        />
        {both && <Part kind="commercial" {...inputs} />}
      </Card>
      <Card>
        <Switch {...inputs} name="with-early" label="提前还款" without="不提前还" with="提前还一笔" />
        {shows(typed, 'with-early') && (
          <>
            {both && (
              <Chips
                label="提前还哪一笔"
                options={[
                  { value: '', label: '还公积金贷款' },
                  { value: 'commercial', label: '还商业贷款' },
                ]}
                value={typed['early-kind'] === 'commercial' ? 'commercial' : ''}
                onChange={(value) => put('early-kind', value)}
              />
            )}
            <Figure {...inputs} name={earlyKeys.month} label="还到第几个月以后" whole />
            <Figure {...inputs} name={earlyKeys.amount} label="提前还多少（元）" />
          </>
        )}
      </Card>
    </>
  );
}

/** What is hidden does not count. */
export function shown(typed: Typed): Typed {
  const hidden = [
    ...(shows(typed, 'with-commercial') ? [] : partFields.map((field) => fieldKey('commercial', field))),
    ...(shows(typed, 'with-early') ? [] : Object.values(earlyKeys)),
  ];
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !hidden.includes(key)));
}
