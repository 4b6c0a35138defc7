import { addDays, addMonths, birthDayOf, type Day, type IdentityDocument } from '@gjj/shared-types';
import type { LedgerMember } from '../../accounts';
import type { DatasetAnswers } from '../ports';

/** A birthday that comes once in four years is kept a day later in the others: both are told. */
const each = (day: Day): Day[] => [day, addDays(day, 1)];
const yearly = (day: Day, until: Day): Day[] => {
  const years = Math.max(0, Number(until.slice(0, 4)) - Number(day.slice(0, 4)));
  // Only the last two of them can lie in a year that ends then.
  return [years - 1, years].flatMap((many) => each(addMonths(day, many * 12)));
};

/** A sum over twelve months lets a withdrawal go a year after it. */
export function daysOfLedger({ withdrawals, fraudBanUntil }: LedgerMember): Day[] {
  return [
    ...withdrawals.flatMap(({ postedOn }) => each(addMonths(postedOn, 12))),
    ...(fraudBanUntil === null ? [] : [addDays(fraudBanUntil, 1)]),
  ];
}

export function daysOfLeases({ leases }: DatasetAnswers['lease']): Day[] {
  return leases.flatMap(({ from, to }) => [from, addDays(to, 1)]);
}

/** Birthdays, and the days on which a household has been registered for whole years. */
export function daysOfAges(
  {
    document,
    children,
    household,
  }: {
    document: IdentityDocument;
    children: DatasetAnswers['children'] | undefined;
    household: DatasetAnswers['household'] | undefined;
  },
  until: Day,
): Day[] {
  const births = [
    birthDayOf(document),
    household?.since,
    ...(children?.children.map(({ birthDay }) => birthDay) ?? []),
  ];
  return births.flatMap((day) => (day == null ? [] : yearly(day, until)));
}
