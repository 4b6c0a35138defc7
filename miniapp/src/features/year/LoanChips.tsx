import { Chips } from '@/ui/Chips';

const choices = [3, 6, 9, 12] as const;

/** When a loan is meant to be taken. */
export function LoanChips({ value, onChange }: { value: number | null; onChange: (months: number) => void }) {
  return (
    <Chips<number | null>
      label="打算什么时候贷款"
      options={choices.map((many) => ({ value: many, label: `${many} 个月后` }))}
      value={value}
      onChange={(months) => months !== null && onChange(months)}
    />
  );
}
