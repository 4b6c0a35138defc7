import { dayOf, type Day } from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { LedgerMember, UnitLedger } from '../accounts';
import type { Centres } from '../catalogue';
import type { MemberDirectory } from '../identity';
import type { AgreementRecords } from './agreement-repository';
import type { DebitBank } from './ports';

/** The officer behind a session. */
export interface FlexibleOfficer {
  staffId: string;
  centreCode: string | null;
  mayHandle: boolean;
  /** The officer's own number, hashed: nobody handles their own account. */
  idNumberIndexes: readonly string[];
}

export interface FlexibleParts {
  agreements: AgreementRecords;
  centres: Pick<Centres, 'of' | 'ofOrMain'>;
  clock: Clock;
  sealer: Sealer;
  members: Pick<MemberDirectory, 'getPerson' | 'findCard'>;
  /** From the ledger, or what was last known; throws `accounts.unavailable`. */
  getMember: (memberNo: string) => Promise<{ member: LedgerMember; stale: boolean }>;
  unitLedger: Pick<UnitLedger, 'carryOut' | 'findOperation'>;
  bank: DebitBank;
  /** 账户锁: the member signs nothing by which money moves. */
  isLocked: (userId: string) => Promise<boolean>;
}

export const todayOf = ({ clock }: Pick<FlexibleParts, 'clock'>): Day => dayOf(clock.now().toISOString());
