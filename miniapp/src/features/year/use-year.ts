import { addMonths, type LoanComparison, type MyYear, type Reminder } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate, useServerData } from '@/api/server-data';
import { today } from '@/platform/clock';

/** The day of a loan that is meant in so many months. */
export const loanDay = (months: number) => addMonths(today(), months);

/** @param loanMonths in how many months a loan is meant to be taken; null: none is */
export function useYear(loanMonths: number | null) {
  return useServerData<MyYear>(['my-year', loanMonths ?? 'free'], () =>
    call('getMyYear', { query: loanMonths === null ? {} : { loanOn: loanDay(loanMonths) } }),
  );
}

export function useLoanComparison(itemCode: string, loanMonths: number) {
  return useServerData<LoanComparison>(['loan-comparison', itemCode, loanMonths], () =>
    call('compareWithLoan', { query: { itemCode, loanOn: loanDay(loanMonths) } }),
  );
}

/** Asking again is the same as asking once. @throws ApiError */
export async function askReminder(body: { itemCode: string; onDay: string; bySms: boolean }): Promise<void> {
  try {
    await call('askReminder', { body });
  } finally {
    outdate('my-year');
  }
}

/** @throws ApiError */
export async function cancelReminder({ reminderId }: Reminder): Promise<void> {
  try {
    await call('cancelReminder', { params: { reminderId } });
  } finally {
    outdate('my-year');
  }
}

/** `null` where an address says nothing of a loan. */
export const loanMonthsOf = (param: string): number | null => (Number(param) > 0 ? Number(param) : null);
