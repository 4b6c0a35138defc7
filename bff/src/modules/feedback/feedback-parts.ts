import type { CaseSummary, Permission } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import type { Clock } from '../../platform/clock';
import type { Sealer } from '../../platform/sealing';
import type { Attachments } from '../attachments';
import type { CoreLedger, LedgerCorrections } from '../accounts';
import type { WorkingCalendar } from '../applications';
import type { Centres } from '../catalogue';
import type { MemberDirectory } from '../identity';
import type { Notifications } from '../notifications';
import type { MatterActor } from './domain/matter';
import type { MatterRecords } from './matter-repository';

/** A case as far as a matter that is about it needs it. */
export interface CaseHeard {
  caseId: string;
  userId: string;
  centreCode: string;
  itemName: string;
  rating: { stars: number; comment: string; at: Date } | null;
  /** Ids of the officers who ever moved it: none of them answers a complaint about it. */
  hands: readonly string[];
}

export type Officer = Extract<MatterActor, { kind: 'staff' }>;

export interface FeedbackParts {
  records: MatterRecords;
  centres: Centres;
  calendar: WorkingCalendar;
  clock: Clock;
  sealer: Sealer;
  members: Pick<MemberDirectory, 'getPerson' | 'findCentreCode' | 'findByPhone' | 'recordSecurityEvent'>;
  ledger: Pick<CoreLedger, 'listEntries'>;
  corrections: LedgerCorrections;
  /** Account numbers of a member, as the ledger has them. */
  accountsOf: (memberNo: string) => Promise<string[]>;
  findCase: (caseId: string) => Promise<CaseHeard | null>;
  /** What a member has with the centre, newest first. */
  casesOf: (userId: string) => Promise<CaseSummary[]>;
  /** Ids of the people whose cases name this phone. */
  findPeopleByPhone: (phone: string) => Promise<string[]>;
  listOfficers: (centreCode: string, right: Permission) => Promise<Officer[]>;
  /** People whose masked rows an officer was shown; they read of it (谁看过). */
  recordListed: (by: StaffSession, userIds: readonly string[], requestId: string) => Promise<void>;
  attachments: Pick<Attachments, 'send' | 'listFor' | 'forget'>;
  notifications: Pick<Notifications, 'preview' | 'tellStaff'>;
}
