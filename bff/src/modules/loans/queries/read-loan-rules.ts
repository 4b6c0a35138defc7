import type { LoanRules } from '@gjj/shared-types';
import { asksOf } from '../loan-asks';
import { centreOf, todayOf, type LoanParts, type Whose } from '../loan-parts';

/** The loan rules of today in sentences, and what is asked. Throws `catalogue.centre-not-found`. */
export async function readLoanRules(parts: LoanParts, whose: Whose): Promise<LoanRules> {
  const catalogue = await centreOf(parts, whose);
  const today = todayOf(parts);
  const rule = catalogue.on(today).homeLoan;
  const { name: centreName } = catalogue.centre;
  if (rule === null) return { centreName, stated: null };
  const now = parts.clock.now().toISOString();
  const says = rule.says({ today, now, answers: {} });
  return { centreName, stated: { asks: asksOf(rule), says, rates: rule.rates } };
}
