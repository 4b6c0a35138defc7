import { yuan, type IntakeCase } from '@gjj/shared-types';
import { useEffect, useState } from 'react';
import { parseYuan, yuanText } from '../case/decision/yuan-input';
import { TextField } from '../look/TextField';
import type { Intake } from './use-intake';

interface Props {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problems: Readonly<Record<string, string>>;
}

/** How much; what they may take is there from the start. */
export function AmountField({ shown, editable, intake, problems }: Props) {
  const cap = shown.eligibility?.capFen ?? null;
  const [typed, setTyped] = useState(() => {
    const start = shown.amountFen ?? cap;
    return start === null ? '' : yuanText(start);
  });
  const { mutate: save } = intake.save;
  // What they may take is what most ask for: it is there without a key being pressed.
  useEffect(() => {
    if (editable && shown.amountFen === null && cap !== null && cap > 0) save({ amountFen: cap });
  }, [editable, shown.amountFen, cap, save]);
  return (
    <TextField
      label="提取金额（元）"
      hint={cap === null ? '上限没有算出，由人工核定。' : `这次最多 ${yuan(cap)}。`}
      problem={problems['amountFen']}
      name="amount"
      inputMode="decimal"
      maxLength={20}
      disabled={!editable}
      value={typed}
      onText={setTyped}
      onBlur={() => parseYuan(typed) !== shown.amountFen && save({ amountFen: parseYuan(typed) || null })}
    />
  );
}
