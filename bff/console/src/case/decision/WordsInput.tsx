import { Checkbox, Input, Radio } from 'antd';
import { ChoiceField } from '../../look/ChoiceField';
import type { ReactNode } from 'react';
import { Field } from '../../look/Field';

interface Choice {
  value: string;
  label: string;
}

/** One thing that the officer writes or chooses. */
export interface WordsPart<Key extends string> {
  key: Key;
  label: string;
  hint: string;
  limit: number;
  /** Chosen by keyboard or calendar. */
  isDay?: true;
  /** One line, such as a sum. */
  oneLine?: true;
  /** One of these instead of words. */
  choices?: readonly Choice[];
  /** Any of these instead of words; what is chosen is kept with blanks between. */
  several?: readonly Choice[];
  /** Words to take and change, and what they are. */
  suggestions?: { label: string; words: readonly string[] };
  /** What else helps to fill it in. */
  below?: (change: (to: (now: string) => string) => void) => ReactNode;
}

interface Props {
  part: WordsPart<string>;
  value: string;
  problem: string | undefined;
  onWrite: (words: string) => void;
}

/** What was chosen of several. */
export const chosenOf = (value: string): string[] => value.split(' ').filter((one) => one !== '');

export const withChosen = (value: string, more: readonly string[]): string =>
  [...new Set([...chosenOf(value), ...more])].join(' ');

export const withoutChosen = (value: string, one: string): string =>
  chosenOf(value)
    .filter((other) => other !== one)
    .join(' ');

function Chosen({ part: { label, hint, choices = [], several }, value, problem, onWrite }: Props) {
  return (
    <ChoiceField label={label} hint={hint} problem={problem}>
      {several === undefined ? (
        <Radio.Group
          className="choice-lines"
          value={value}
          options={[...choices]}
          onChange={({ target }) => onWrite(target.value as string)}
        />
      ) : (
        <Checkbox.Group
          className="choice-lines"
          value={chosenOf(value)}
          options={[...several]}
          onChange={(chosen) => onWrite(chosen.join(' '))}
        />
      )}
    </ChoiceField>
  );
}

function Written({ part: { label, hint, limit, isDay, oneLine }, value, problem, onWrite }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(field) =>
        isDay === true ? (
          <Input {...field} type="date" value={value} onChange={({ target }) => onWrite(target.value)} />
        ) : (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: oneLine === true ? 1 : 2, maxRows: 8 }}
            maxLength={limit}
            value={value}
            onChange={({ target }) => onWrite(target.value)}
          />
        )
      }
    </Field>
  );
}

export function WordsInput(props: Props) {
  const { choices, several } = props.part;
  return choices === undefined && several === undefined ? <Written {...props} /> : <Chosen {...props} />;
}
