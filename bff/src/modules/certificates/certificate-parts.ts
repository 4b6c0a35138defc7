import type { ProvenPerson } from '../identity';
import type { IssueParts } from '../letters';
import type { Accounts, CoreLedger } from '../accounts';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { CertificateRecords } from './certificate-repository';

export interface CertificateParts extends IssueParts {
  records: CertificateRecords;
  /** Asked anew for every certificate: what was last known is no proof. */
  ledger: Pick<CoreLedger, 'getMember' | 'listEntries'>;
  accounts: Pick<Accounts, 'getMember'>;
  members: {
    getPerson(userId: string): Promise<Pick<ProvenPerson, 'memberNo' | 'centreCode' | 'name' | 'document'>>;
  };
  sealer: Pick<Sealer, 'seal' | 'open'>;
  clock: Clock;
}
