import type { IdentityDocument } from '@gjj/shared-types';
import type { UntoldChange } from './domain/untold-change';

export type WechatLoginAnswer =
  { ok: true; openid: string } | { ok: false; reason: 'code-invalid' | 'user-blocked' | 'too-often' };

/** WeChat's identity calls; contract: docs/integrations/wechat.openapi.yaml. Throws OutsideError. */
export interface WechatIdentity {
  /** code2Session: a code is single-use and lives 5 minutes. */
  logIn(code: string): Promise<WechatLoginAnswer>;
  /** The phone-number button's own code → 11 digits, or null where the code is bad. */
  findPhone(code: string): Promise<string | null>;
}

/** Sends a verification code; throws OutsideError. */
export interface CodeSender {
  sendCode(message: { messageId: string; phone: string; text: string }): Promise<void>;
}

export interface CardChecker {
  /** Whose debit card it is, with the name as the bank writes it; null where it is none. Throws OutsideError. */
  findHolder(cardNumber: string): Promise<{ holderName: string; bankName: string } | null>;
}

/** Who somebody says to be. */
export interface IdentityClaim {
  name: string;
  document: IdentityDocument;
}

/** 公安 or 移民管理 through the data exchange; throws OutsideError. */
export interface IdentityChecker {
  /** The name under the document as the register writes it; null where the register has no such document. */
  findName(claim: IdentityClaim, consentReference: string): Promise<string | null>;
}

/** Which centre a member belongs to: that of the district of the home account. Throws OutsideError. */
export interface HomeCentre {
  codeOf(memberNo: string): Promise<string>;
}

/** Finds the fund member behind a document in the core ledger, with the name as the ledger writes it; throws OutsideError. */
export interface MemberFinder {
  findMember(document: IdentityDocument): Promise<{ memberNo: string; name: string } | null>;
}

/** Of somebody whose identity is proven; the centre as `ProvenPerson` has it. */
export interface WatchedAccount {
  userId: string;
  centreCode: string | undefined;
}

/** Keeps what a member has set up against theft, and tells them of changes; see modules/safety. */
export interface SecurityWatch {
  /** Tells the member by every way; once for each `changeId`. */
  changed(whose: WatchedAccount, change: UntoldChange): Promise<void>;
  /** A device that is new to the account is told of. @param device.deviceKey names it among the member's own */
  signedIn(whose: WatchedAccount, device: { words: string; deviceKey: string }): Promise<void>;
  /** 静置, in hours, at the centre of this code. */
  restHoursOf(centreCode: string | undefined): number;
}
