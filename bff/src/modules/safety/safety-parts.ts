import type { Clock } from '../../platform/clock';
import type { Connection } from '../../platform/mongo';
import type { Sealer } from '../../platform/sealing';
import type { StaffSession } from '../../http/context';
import type { AccountCare, CaredAccount } from '../identity';
import type { OwnWithdrawals, SafetyOfficer, SafetyTerms } from './ports';
import type { SafetyStore, Whose } from './safety-store';

export interface SafetyParts {
  connection: Connection;
  store: SafetyStore;
  care: AccountCare;
  withdrawals: OwnWithdrawals;
  termsOf: SafetyTerms;
  /** Of a centre; without a code, of the first one. */
  hotlineOf: (centreCode: string | undefined) => string;
  whose: (account: Pick<CaredAccount, 'userId' | 'centreCode'>) => Whose;
  officerOf: (session: StaffSession) => Promise<SafetyOfficer>;
  sealer: Sealer;
  clock: Clock;
  /** Codes of the centres that this process serves. */
  served: readonly string[];
}
