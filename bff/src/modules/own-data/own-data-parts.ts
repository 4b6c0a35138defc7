import type {
  Booking,
  CertificateView,
  FlexibleAgreement,
  MemberMatter,
  Message,
  OwnSession,
  Reminder,
  Safety,
  StandingOrder,
  Transfers,
} from '@gjj/shared-types';
import type { Clock } from '../../platform/clock';
import type { CoreLedger } from '../accounts';
import type { CaseRecord } from '../applications';
import type { Packed } from '../archive';
import type { TraceEntry } from '../audit';
import type { Centres } from '../catalogue';
import type { UseContent } from '../data-uses';
import type { ObjectStorage, ReadyFile } from '../documents';
import type { MemberDirectory, StaffPerson } from '../identity';
import type { KeptMandate } from '../mandates';
import type { DataCopyRecords } from './data-copy-repository';

/** A certificate, and its file where it is made. */
export interface KeptCertificate {
  view: CertificateView;
  file: Packed | null;
}

/** A 反映, with the keys of what is attached to its words. */
export interface KeptMatter {
  view: MemberMatter;
  envelopes: readonly string[];
}

export interface OwnDataParts {
  records: DataCopyRecords;
  storage: Pick<ObjectStorage, 'put' | 'get' | 'list' | 'delete'>;
  clock: Clock;
  centres: Centres;
  keptDays: number;
  members: Pick<MemberDirectory, 'getPerson' | 'listKept'>;
  ledger: Pick<CoreLedger, 'getMember' | 'listEntries'>;
  /** All of the member's cases, drafts too. */
  casesOf: (userId: string) => Promise<CaseRecord[]>;
  /** Everything of a case that was handed in. */
  packageFilesOf: (record: CaseRecord) => Promise<Packed[]>;
  documentIdsOf: (caseIds: readonly string[]) => Promise<{ caseId: string; documentId: string }[]>;
  ordersOf: (userId: string) => Promise<StandingOrder[]>;
  bookingsOf: (userId: string) => Promise<Booking[]>;
  /** 异地转移, both ways. */
  transfersOf: (userId: string) => Promise<Pick<Transfers, 'transfers' | 'movedAway'>>;
  /** 灵活就业缴存协议, newest first. */
  agreementsOf: (userId: string) => Promise<FlexibleAgreement[]>;
  /** 到日提醒 of 我的一年, with the name of the item. */
  remindersOf: (userId: string) => Promise<(Reminder & { itemName: string })[]>;
  mattersOf: (userId: string) => Promise<KeptMatter[]>;
  safetyOf: (userId: string) => Promise<Safety>;
  signInsOf: (userId: string) => Promise<OwnSession[]>;
  /** The files of an envelope, that went with a message. */
  attachedFilesOf: (envelope: string) => Promise<ReadyFile[]>;
  certificatesOf: (userId: string) => Promise<KeptCertificate[]>;
  /** 委托, from either side. */
  mandatesOf: (userId: string) => Promise<KeptMandate[]>;
  messagesOf: (userId: string) => Promise<Message[]>;
  /** Questions to departments about the member or in their matters, the newest first; `keys` are the member's own. */
  usesOf: (userId: string, limit: number) => Promise<{ keys: readonly string[]; uses: UseContent[] }>;
  tracesOf: (subjects: readonly string[], limit: number) => Promise<TraceEntry[]>;
  staff: { findById(staffId: string): Promise<Pick<StaffPerson, 'role' | 'districtCode'> | null> };
}
