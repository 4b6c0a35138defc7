import type { Day, TimeSpan } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { BundleRecords } from './bundle-repository';
import type { Bodies } from './ports';

export interface BundleParts {
  runs: BundleRecords;
  clock: Clock;
  sealer: Pick<Sealer, 'seal' | 'open'>;
  /** The other bodies. */
  bodies: Bodies;
  /** This centre's own items, asked in the same words: each opens a case, and answers as the case ends. */
  own: Bodies;
  getPerson: (userId: string) => Promise<{ name: string; idNumber: string; phone: string }>;
  /** The last day of a term that begins on a day, the later one where that is not known yet. */
  lastDayOf: (within: TimeSpan, from: Day) => Day;
}
