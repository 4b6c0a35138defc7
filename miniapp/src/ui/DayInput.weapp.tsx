import { Picker } from '@tarojs/components';
import { dayInWords } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { classes } from './classes';
import type { DayInputProps } from './day-input-props';

export function DayInput({ id, value, onChange, onLeave, notAfter, wrong = false }: DayInputProps) {
  return (
    <Picker
      mode="date"
      id={id}
      value={value === '' ? today() : value}
      {...(notAfter === undefined ? {} : { end: notAfter })}
      onChange={(event) => {
        onChange(event.detail.value);
        onLeave?.();
      }}
    >
      <div className={classes('text-input day-input', wrong && 'text-input-wrong')}>
        {value === '' ? '请选择日期' : dayInWords(value, today())}
      </div>
    </Picker>
  );
}
