import type { AmountFen, IdentityDocument, Instant } from '@gjj/shared-types';
import type { TransferStanding } from './domain/transfer-standing';

export type { TransferStanding } from './domain/transfer-standing';

/** A centre of another city, as the national platform names it. */
export interface OtherCentre {
  centreCode: string;
  cityName: string;
  name: string;
}

/** 联系函: asks another centre to send a member's account here. */
export interface TransferLetter {
  toCentreCode: string;
  person: { name: string; document: IdentityDocument };
  /** null: the member does not know it. */
  theirAccountNo: string | null;
  ourCentreCode: string;
  ourCentreName: string;
  ourAccountNo: string;
}

/** A letter of another centre to ours. */
export interface AskedTransfer {
  requestId: string;
  /** Counts up for each centre that is asked. */
  sequence: number;
  person: { name: string; document: IdentityDocument };
  toCentreName: string;
  askedAt: Instant;
}

export interface TransferOutAnswer {
  outcome: 'paid' | 'refused';
  amountFen: AmountFen;
  reason: string;
}

/**
 * The national platform for moving accounts between cities (全国转移接续平台); contract:
 * docs/integrations/transfer.openapi.yaml. Every call may throw OutsideError; changing calls are idempotent by our id.
 */
export interface TransferPlatform {
  listCentres(): Promise<OtherCentre[]>;
  sendLetter(transferId: string, letter: TransferLetter): Promise<TransferStanding>;
  /** Null: no letter was ever sent under this id. */
  findTransfer(transferId: string): Promise<TransferStanding | null>;
  remind(transferId: string, reminderId: string): Promise<void>;
  cancel(transferId: string): Promise<'cancelled' | 'too-late'>;
  /** Oldest first, after the one that was seen last. */
  listAsked(centre: string, after: number): Promise<AskedTransfer[]>;
  answerAsked(requestId: string, answer: TransferOutAnswer): Promise<void>;
}
