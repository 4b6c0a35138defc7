import { Input, Textarea } from '@tarojs/components';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { classes } from './classes';
import type { Keyboard, TextInputProps } from './input-props';

const types: Record<Keyboard, 'text' | 'number' | 'digit' | 'idcard'> = {
  text: 'text',
  number: 'number',
  amount: 'digit',
  'id-number': 'idcard',
  phone: 'number',
};

/** Drawn only when something of it changes: Taro sends a field's text again each time that it is drawn. */
export function TextInput(props: TextInputProps) {
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const { id, value, placeholder = '', maxLength = 140, keyboard = 'text' } = props;
  const { wrong = false, multiline = false, tall = false } = props;
  return useMemo(() => {
    const common = {
      id,
      value,
      placeholder,
      className: classes(
        'text-input',
        wrong && 'text-input-wrong',
        multiline && 'text-area',
        tall && 'text-area-tall',
      ),
      maxlength: maxLength,
      onInput: (event: { detail: { value: string } }) => latest.current.onChange(event.detail.value),
      onBlur: () => latest.current.onLeave?.(),
    };
    return multiline ? <Textarea {...common} autoHeight /> : <Input {...common} type={types[keyboard]} />;
  }, [id, value, placeholder, maxLength, keyboard, wrong, multiline, tall]);
}
