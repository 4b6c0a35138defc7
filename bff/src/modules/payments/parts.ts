import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { CoreLedger, LoanOffsets } from '../accounts';
import type { CaseDesk } from '../applications';
import type { Bank } from './ports';

export interface PaymentParts {
  desk: CaseDesk;
  bank: Bank;
  ledger: CoreLedger;
  loanOffsets: LoanOffsets;
  sealer: Sealer;
  clock: Clock;
}
