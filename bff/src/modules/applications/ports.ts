import type {
  AgentActKind,
  DocumentView,
  FamilyRelation,
  IdentityDocument,
  Message,
} from '@gjj/shared-types';
import type { Consent, KinFound, Subject } from '../checks';

export interface Person {
  userId: string;
  memberNo: string;
  /** Undefined for whoever was bound before systems held several centres. */
  centreCode: string | undefined;
  /** As the identity register writes it. */
  name: string;
  /** False: the register holds a placeholder in it, and a person must compare it with the document. */
  nameSure: boolean;
  document: IdentityDocument;
  /** null: none, everything goes on paper. */
  phone: string | null;
  consentReference: string;
}

export interface OwnCard {
  cardId: string;
  bankName: string;
  last4: string;
  number: string;
  /** As the bank writes it; null for a card of before it was kept: the person's own. */
  holderName: string | null;
  holderSure: boolean;
  /** 静置: null where money may go there at once. */
  rest: { until: Date; why: 'another-card' | 'new-phone' } | null;
}

/** The members' directory, as the identity module keeps it. Personal fields come open: server side only. */
export interface Members {
  getPerson(userId: string): Promise<Person>;
  findCard(userId: string, cardId: string): Promise<OwnCard | null>;
  /** Keeps the proof before anybody is asked; its reference goes along with every query under it. */
  keepSensitiveConsent(userId: string, to: { caseId: string; factKeys: string[] }): Promise<string>;
}

/** Who somebody's kin are, as the registers say. */
export interface Kin {
  /** See `KinRegister`. */
  find(
    person: Subject,
    relation: FamilyRelation,
    consent: Consent,
    of: {
      matter: { centreCode: string; caseId: string; rules: string; itemCode: string };
      /** Which of several, e.g. of both parents; null: the only one. */
      named: string | null;
    },
  ): Promise<KinFound>;
}

/** What identity knows of somebody of a member's family. */
export interface FamilyDirectory {
  /** The account that this document has; null: none. */
  findUserId(document: IdentityDocument): Promise<string | null>;
  /** Keeps the proof before anybody is asked. @param userId null: given on paper, by somebody without an account */
  keepConsent(
    userId: string | null,
    to: { caseId: string; factKeys: string[]; idNumberIndex: string },
  ): Promise<string>;
}

export interface CaseDocuments {
  listForCase(caseId: string): Promise<DocumentView[]>;
  /** Of a case, what this account sent to it. */
  listSentBy(caseId: string, accountId: string): Promise<DocumentView[]>;
}

export interface CaseMessages {
  listForCase(caseId: string): Promise<Message[]>;
}

/** A withdrawal as it is handed in. */
export interface OwnWithdrawal {
  caseId: string;
  amountFen: number;
  /** At the centre. */
  day: string;
}

export type TakenUp =
  | { ok: true }
  | { ok: false; reason: 'locked' }
  /** `leftFen`: what could still be handed in today. */
  | { ok: false; reason: 'above-withdrawal-limit' | 'above-day-limit'; limitFen: number; leftFen: number };

/** What a member has set up against withdrawals without them (账户锁、限额). */
export interface OwnLocks {
  isLocked(userId: string): Promise<boolean>;
  /**
   * Counts a withdrawal towards the member's limits, once for its case; of many at once no more pass than may.
   * @param endedOf which of those cases pay nothing any more
   */
  takeUp(
    whose: { userId: string; centreCode: string },
    withdrawal: OwnWithdrawal,
    endedOf: (caseIds: string[]) => Promise<ReadonlySet<string>>,
  ): Promise<TakenUp>;
}

/** 委托 that is in force between a member and whoever acts for them. Names and numbers come open: server side only. */
export interface ActingMandate {
  mandateId: string;
  principalId: string;
  principalName: string;
  agent: {
    userId: string;
    name: string;
    nameMasked: string;
    document: IdentityDocument;
    idNumberMasked: string;
  };
  itemCodes: readonly string[];
  /** The items, in words. */
  scope: string;
  /** The most that may be asked for at one time. */
  limitFen: number;
  /** The member's own card, chosen when they signed. */
  cardId: string;
  /** The last day on which it is in force. */
  endOn: string;
}

export interface AgentAct {
  kind: AgentActKind;
  /** Of several acts with the same key only the first is noted and told. */
  key: string;
  caseId: string;
  itemName: string;
}

/** 委托, as cases ask about them. */
export interface Mandates {
  /** null: there is none in force under which this person acts, whatever the reason. */
  find(mandateId: string, agentId: string): Promise<ActingMandate | null>;
  /** Writes an act down and promises to tell the member, in one write that only a mandate in force takes. @throws `mandate.over` */
  note(mandate: ActingMandate, act: AgentAct): Promise<void>;
}
