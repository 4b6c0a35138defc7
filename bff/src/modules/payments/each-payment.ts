import type { CasePayment } from '../applications';

/**
 * Works on payments one after the other: one with which nothing can be done now keeps no other back.
 * @returns when to come back at the earliest; throws the first failure, after all have had their turn
 */
export async function eachPayment(
  payments: readonly CasePayment[],
  work: (payment: CasePayment) => Promise<Date | void>,
): Promise<Date | void> {
  const again: Date[] = [];
  const failures: unknown[] = [];
  for (const payment of payments) {
    try {
      const at = await work(payment);
      if (at instanceof Date) again.push(at);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return again.toSorted((one, other) => one.getTime() - other.getTime())[0];
}
