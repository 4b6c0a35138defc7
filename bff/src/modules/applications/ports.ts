import type { DocumentView, IdentityDocument, Message } from '@gjj/shared-types';

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
}

/** The members' directory, as the identity module keeps it. Personal fields come open: server side only. */
export interface Members {
  getPerson(userId: string): Promise<Person>;
  findCard(userId: string, cardId: string): Promise<OwnCard | null>;
  /** Keeps the proof before anybody is asked; its reference goes along with every query under it. */
  keepSensitiveConsent(userId: string, to: { caseId: string; factKeys: string[] }): Promise<string>;
}

export interface CaseDocuments {
  listForCase(caseId: string): Promise<DocumentView[]>;
}

export interface CaseMessages {
  listForCase(caseId: string): Promise<Message[]>;
}
