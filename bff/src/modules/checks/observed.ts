import type { Instant } from '@gjj/shared-types';
import type { Fact, FactBook, FactKey, FactValue } from '../catalogue';

/** A department's answer with its name and time. */
export interface Observed<T> {
  source: string;
  observedAt: Instant;
  data: T;
}

/** null: the department answered that there is nothing. */
export type Derived = Partial<Record<FactKey, FactValue | null>>;

export function factsFrom(
  { source, observedAt }: Omit<Observed<unknown>, 'data'>,
  derived: Derived,
  says?: string,
): FactBook {
  return Object.fromEntries(
    Object.entries(derived).map(([key, value]): [string, Fact] => [
      key,
      value === null
        ? { known: false, why: 'nothing-to-tell', source, observedAt }
        : { known: true, value, source, observedAt, ...(says !== undefined && { says }) },
    ]),
  );
}
