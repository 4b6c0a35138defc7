import { verdict, yuan } from '@gjj/shared-types';
import { verdictWords } from '../../look/tone';

/** A verdict in the console's words; other words of the report stay as they are. */
export function outcomeInWords(outcome: string): string {
  const known = verdict.safeParse(outcome);
  return known.success ? verdictWords[known.data] : outcome;
}

/** New less old: more money is more for members. */
export function differenceInWords(amountFen: number): string {
  if (amountFen === 0) return '一样';
  return amountFen > 0 ? `多 ${yuan(amountFen)}` : `少 ${yuan(-amountFen)}`;
}
