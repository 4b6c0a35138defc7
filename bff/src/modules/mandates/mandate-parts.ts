import type { CaseSummary } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { CoreLedger } from '../accounts';
import type { Centres } from '../catalogue';
import type { MemberDirectory } from '../identity';
import type { MandateRecords } from './mandate-repository';

/** What mandates stand on; cases come through ports. */
export interface MandateParts {
  mandates: MandateRecords;
  centres: Pick<Centres, 'of' | 'ofOrMain'>;
  clock: Clock;
  sealer: Sealer;
  members: Pick<
    MemberDirectory,
    'getPerson' | 'findCard' | 'findByPhone' | 'findByDocument' | 'hasEstate' | 'recordSecurityEvent'
  >;
  ledger: Pick<CoreLedger, 'getMember'>;
  /** 账户锁 of either side. */
  isLocked: (userId: string) => Promise<boolean>;
  /** What was begun under a mandate, newest first. */
  casesUnder: (mandateId: string) => Promise<CaseSummary[]>;
}
