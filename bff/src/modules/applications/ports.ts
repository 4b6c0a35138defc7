import type { DocumentView, Message } from '@gjj/shared-types';

export interface Person {
  userId: string;
  memberNo: string;
  /** Undefined for whoever was bound before systems held several centres. */
  centreCode: string | undefined;
  name: string;
  idNumber: string;
  phone: string;
  consentReference: string;
}

/** The members' directory, as the identity module keeps it. Personal fields come open: server side only. */
export interface Members {
  getPerson(userId: string): Promise<Person>;
  findCard(
    userId: string,
    cardId: string,
  ): Promise<{ cardId: string; bankName: string; last4: string; number: string } | null>;
  /** Keeps the proof before anybody is asked; its reference goes along with every query under it. */
  keepSensitiveConsent(userId: string, to: { caseId: string; factKeys: string[] }): Promise<string>;
}

export interface CaseDocuments {
  listForCase(caseId: string): Promise<DocumentView[]>;
}

export interface CaseMessages {
  listForCase(caseId: string): Promise<Message[]>;
}
