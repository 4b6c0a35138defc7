import { dayInWords, isOwed, isToBeLookedAt, type Tone, type UndertakingRow } from '@gjj/shared-types';

export function undertakingTone({ status }: Pick<UndertakingRow, 'status'>): Tone {
  if (status === 'overdue' || status === 'not-kept') return 'bad';
  if (isToBeLookedAt(status)) return 'action';
  if (isOwed(status)) return 'waiting';
  return status === 'kept' || status === 'excused' ? 'good' : 'neutral';
}

export const undertakingKindWords: Record<UndertakingRow['kind'], string> = {
  later: '容缺，以后补交',
  promise: '告知承诺',
};

/** The day, or why there is none. */
export function dueInWords({ dueOn, dueBetween }: Pick<UndertakingRow, 'dueOn' | 'dueBetween'>): string {
  if (dueOn !== null) return dayInWords(dueOn);
  return dueBetween === null ? '不用补交' : '待放假安排公布';
}
