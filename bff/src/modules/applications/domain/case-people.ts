import type { AgentNote, HeirRelation, IdentityDocumentKind, Share } from '@gjj/shared-types';

/** Encrypted by the platform's Sealer; nothing here opens it. */
export type SealedText = string;

/** Who a case is about, as frozen when the draft was opened; sealed, and found by keyed hash. */
export interface CasePerson {
  name: SealedText;
  /** The identity register holds a placeholder in the name. */
  nameUnsure?: true;
  /** Absent from cases of before kinds were kept: a resident's. */
  documentKind?: IdentityDocumentKind;
  idNumber: SealedText;
  /** null: none, everything goes on paper. */
  phone: SealedText | null;
  nameMasked: string;
  idNumberMasked: string;
  phoneMasked: string | null;
  nameIndex: string;
  idNumberIndex: string;
  phoneIndex: string | null;
}

/** Where money of a case goes. */
export interface PayoutAccount {
  /** 冲还贷: the member's own loan of the fund, inside the core ledger; `number` is then the loan's. */
  toLoan?: true;
  number: SealedText;
  last4: string;
  bankName: string;
  /** As the bank writes it; null or absent: as the person's name is kept. */
  holderName?: SealedText | null;
  /** The bank holds a placeholder in the name: a person must look. */
  holderUnsure?: true;
  tailIndex: string;
}

/** The account to which the member's money goes. */
export interface PayoutCard extends PayoutAccount {
  /** Of the member's own cards; absent: the seller's supervised account (付首付). */
  cardId?: string;
  /** 静置, as it was when the card was chosen: no money goes to it before. */
  rest?: { until: Date; why: 'another-card' | 'new-phone' };
}

/** 代办: who acted for the member, by what, for what and until when. */
export interface IntakeAgent extends AgentNote {
  /** null where staff help. */
  name: SealedText | null;
  idNumber: SealedText | null;
}

/** 继承人: gets a part of the money, to their own card. */
export interface Heir extends CasePerson {
  heirId: string;
  relation: HeirRelation;
  share: Share;
  card: PayoutAccount;
  /** Who acts for an heir who did not come; absent: the heir stood at the window. */
  agent?: IntakeAgent & { idNumberIndex: string | null };
}

/** Of a case about a member who has died: who came for the estate, and to whom the money goes. */
export interface Inheritance {
  applicant: Pick<CasePerson, 'name' | 'nameMasked' | 'idNumberIndex'>;
  heirs: Heir[];
}
