import type { Day } from '@gjj/shared-types';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { isUsualDay } from './catalogue-address';

interface Props {
  label: string;
  day: Day;
  onDay: (day: Day) => void;
}

/** A day by keyboard or calendar; a date that is only half typed changes nothing yet. */
export function DayField({ label, day, onDay }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);

  return (
    <span className="day-field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        value={typed ?? day}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isUsualDay(target.value)) onDay(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </span>
  );
}
