import { birthDayOf } from '@gjj/shared-types';
import type { Derived } from '../observed';
import type { DatasetAnswers } from '../ports';

/** The lease in force today that began last; leases that ended or have yet to begin do not count. */
export function leaseFacts({ leases }: DatasetAnswers['lease'], today: string): Derived {
  const [lease] = leases
    .filter(({ from, to }) => from <= today && today <= to)
    .toSorted(
      (one, other) => other.from.localeCompare(one.from) || one.filingNo.localeCompare(other.filingNo),
    );
  return {
    leaseFiled: lease !== undefined,
    leaseMonthlyRentFen: lease?.monthlyRentFen ?? null,
    leaseAddress: lease?.address ?? null,
  };
}

export function pensionFacts({ retired, retiredOn }: DatasetAnswers['pension']): Derived {
  return { retired, retiredOn };
}

export function marriageFacts({ status }: DatasetAnswers['marriage']): Derived {
  return { married: status === 'married' };
}

/** Whole years since the birth day in the ID number. */
export function ageOn(idNumber: string, today: string): number {
  const birthDay = birthDayOf(idNumber);
  const years = Number(today.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return today.slice(5) < birthDay.slice(5) ? years - 1 : years;
}
