import { dayOf, type Day } from '@gjj/shared-types';
import type { Catalogue, Standing } from '../catalogue';
import { AppError } from '../../platform/errors';
import type { DayRule } from './domain/schedule';
import type { OrderParts } from './order-parts';

export const todayOf = ({ clock }: Pick<OrderParts, 'clock'>): Day => dayOf(clock.now().toISOString());

/** How the centre turns a date into the day of a run. */
export function dayRuleOf(
  { calendar }: Pick<OrderParts, 'calendar'>,
  { onDayOff }: Pick<Standing, 'onDayOff'>,
): DayRule {
  return { onDayOff, isWorkingDay: (day) => calendar.isWorkingDay(day) };
}

/** What the centre lets be agreed on of an item today. Throws `catalogue.item-not-found`, `standing.not-offered`. */
export function offerOf(catalogue: Catalogue, itemCode: string): Standing {
  const item = catalogue.getItem(itemCode);
  const standing = catalogue.standingOf(item.code);
  if (standing === null) throw new AppError('standing.not-offered');
  return standing;
}

/** Of an order whose item is no longer offered, nothing is told beforehand. */
export function tellBeforeDaysOf(
  { centres }: Pick<OrderParts, 'centres'>,
  { centreCode, itemCode }: { centreCode: string; itemCode: string },
): number {
  return centres.of(centreCode).standingOf(itemCode)?.tellBeforeDays ?? 0;
}

/** The rule for an order that there is; one whose item is no longer offered keeps to its dates. */
export function dayRuleOfOrder(
  parts: Pick<OrderParts, 'centres' | 'calendar'>,
  { centreCode, itemCode }: { centreCode: string; itemCode: string },
): DayRule {
  return dayRuleOf(parts, parts.centres.of(centreCode).standingOf(itemCode) ?? { onDayOff: 'same' });
}
