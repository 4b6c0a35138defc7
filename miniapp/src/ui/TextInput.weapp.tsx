import { Input, Textarea } from '@tarojs/components';
import { classes } from './classes';
import type { Keyboard, TextInputProps } from './input-props';

const types: Record<Keyboard, 'text' | 'number' | 'digit' | 'idcard'> = {
  text: 'text',
  number: 'number',
  amount: 'digit',
  'id-number': 'idcard',
  phone: 'number',
};

export function TextInput(props: TextInputProps) {
  const common = {
    id: props.id,
    value: props.value,
    className: classes(
      'text-input',
      props.wrong === true && 'text-input-wrong',
      props.multiline === true && 'text-area',
    ),
    maxlength: props.maxLength ?? 140,
    placeholder: props.placeholder ?? '',
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    onBlur: () => props.onLeave?.(),
  };
  if (props.multiline === true) return <Textarea {...common} autoHeight />;
  return <Input {...common} type={types[props.keyboard ?? 'text']} />;
}
