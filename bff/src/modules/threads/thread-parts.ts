import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { StaffSession } from '../../http/context';
import type { CaseRecord } from '../applications';
import type { Attachments } from '../attachments';
import type { Notifications } from '../notifications';
import type { ThreadRecords } from './thread-repository';

/** An officer who may open the case. */
export interface ThreadOfficer {
  staffId: string;
  name: string;
  roleWords: string;
  record: CaseRecord;
  /** The case is about themselves. */
  isOwnCase: boolean;
}

export interface ThreadParts {
  threads: ThreadRecords;
  clock: Clock;
  sealer: Sealer;
  attachments: Pick<Attachments, 'send' | 'listFor' | 'readyFilesOf' | 'forget'>;
  /** Throws `case.not-found` for anybody but its own member. */
  ownCase: (caseId: string, userId: string) => Promise<CaseRecord>;
  /** Throws `case.not-found`, `access.forbidden`. */
  officerOn: (session: StaffSession, caseId: string) => Promise<ThreadOfficer>;
  findCase: (caseId: string) => Promise<CaseRecord | null>;
  /** Who hears that the member wrote: whoever has the case, or those who oversee it. */
  listenersOf: (record: CaseRecord) => Promise<string[]>;
  notifications: Pick<Notifications, 'tellStaff'>;
}
