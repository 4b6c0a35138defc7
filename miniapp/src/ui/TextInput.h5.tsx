import { classes } from './classes';
import type { Keyboard, TextInputProps } from './input-props';

const modes: Record<Keyboard, 'text' | 'numeric' | 'decimal' | 'tel'> = {
  text: 'text',
  number: 'numeric',
  amount: 'decimal',
  'id-number': 'text',
  phone: 'tel',
};

export function TextInput(props: TextInputProps) {
  const { id, value, keyboard = 'text', wrong = false, maxLength = 140 } = props;
  const common = {
    id,
    value,
    maxLength,
    className: classes(
      'text-input',
      wrong && 'text-input-wrong',
      props.multiline === true && 'text-area',
      props.tall === true && 'text-area-tall',
    ),
    'aria-invalid': wrong,
    ...(wrong ? { 'aria-describedby': `error-${id}` } : {}),
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    onChange: (event: { target: { value: string } }) => props.onChange(event.target.value),
    onBlur: () => props.onLeave?.(),
  };
  if (props.multiline === true) return <textarea {...common} rows={3} />;
  return (
    <input type="text" inputMode={modes[keyboard]} autoComplete={props.autoComplete ?? 'off'} {...common} />
  );
}
