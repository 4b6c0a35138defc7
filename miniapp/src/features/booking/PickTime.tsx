import { useState } from 'react';
import { dayInWords, type BookingOffer } from '@gjj/shared-types';
import { today } from '@/platform/clock';
import { Card } from '@/ui/Card';
import { ChoiceList } from '@/ui/ChoiceList';
import { Chips } from '@/ui/Chips';

interface Slot {
  day: string;
  time: string;
}

interface Props {
  days: BookingOffer['days'];
  value: Slot | null;
  /** null: another day, and no time of it yet. */
  onPick: (slot: Slot | null) => void;
}

const hasPlace = ({ times }: Props['days'][number]) => times.some(({ left }) => left > 0);

/** A day, then a time of it; what is full is not offered. */
export function PickTime({ days, value, onPick }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const free = days.filter(hasPlace);
  const shown = free.find(({ day }) => day === chosen) ?? free[0];
  if (shown === undefined) return <Card>这两周都约满了。可以换一个窗口，也可以直接去。</Card>;
  const times = shown.times.filter(({ left }) => left > 0);
  return (
    <Card>
      <Chips
        label="哪天"
        options={free.map(({ day }) => ({ value: day, label: dayInWords(day, today()) }))}
        value={shown.day}
        onChange={(day) => {
          setChosen(day);
          onPick(null);
        }}
      />
      <ChoiceList
        id="time"
        label="几点"
        options={times.map(({ time, left }) => ({ value: time, label: time, detail: `还有 ${left} 个位置` }))}
        value={value?.day === shown.day ? value.time : null}
        onChange={(time) => onPick({ day: shown.day, time })}
      />
    </Card>
  );
}
