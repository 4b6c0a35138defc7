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
    leaseKind: lease?.kind ?? null,
    leaseFrom: lease?.from ?? null,
    leaseTo: lease?.to ?? null,
    leaseDistrict: lease?.districtCode ?? null,
  };
}

export function pensionFacts({ retired, retiredOn }: DatasetAnswers['pension']): Derived {
  return { retired, retiredOn };
}

export function depositsElsewhereFacts({ accounts }: DatasetAnswers['deposits-elsewhere']): Derived {
  return { depositsElsewhere: accounts.some(({ status }) => status === 'active') };
}

export function marriageFacts({ status }: DatasetAnswers['marriage']): Derived {
  return { married: status === 'married' };
}
