import { yuan } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';
import { amountKey } from './answer-problems';
import { readYuan, yuanText } from './money-text';

interface AmountFieldProps {
  amountFen: number | null;
  typed: string | undefined;
  capFen: number | null;
  /** Where the type closes the account, all of it is taken. */
  all: boolean;
  error: string | undefined;
  onChange: (amountFen: number | null, typed?: string) => void;
  onLeave: () => void;
}

/** How much; above the cap it says so and offers the cap. */
export function AmountField({ amountFen, typed, capFen, all, error, onChange, onLeave }: AmountFieldProps) {
  if (all && capFen !== null)
    return (
      <div>
        <div className="strong">提取金额</div>
        <div className="balance numeric">{yuan(capFen)}</div>
        <div className="secondary">账户里的全部余额，办完后账户销户。</div>
      </div>
    );
  const hint = capFen === null ? '能提多少由工作人员核对后告诉您' : `这次最多可以提取 ${yuan(capFen)}`;
  return (
    <div className="stack">
      <Field id={amountKey} label="想提取多少（元）" hint={hint} error={error}>
        <TextInput
          id={amountKey}
          value={typed ?? yuanText(amountFen)}
          onChange={(text) => onChange(readYuan(text), text)}
          onLeave={onLeave}
          keyboard="amount"
          maxLength={16}
          wrong={error !== undefined}
        />
      </Field>
      {capFen !== null && amountFen !== capFen && (
        <Button small kind="secondary" id="take-cap" onPress={() => onChange(capFen)}>
          改为 {yuan(capFen)}
        </Button>
      )}
    </div>
  );
}
