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
  /** Is this a debit card of this person? Throws OutsideError. */
  checkCard(card: {
    payeeName: string;
    cardNumber: string;
  }): Promise<{ match: true; bankName: string } | { match: false }>;
}

/** 公安 identity check through the data exchange; throws OutsideError. */
export interface IdentityChecker {
  matches(person: { name: string; idNumber: string }, consentReference: string): Promise<boolean>;
}

/** Which centre a member belongs to: that of the district of the home account. Throws OutsideError. */
export interface HomeCentre {
  codeOf(memberNo: string): Promise<string>;
}

/** Finds the fund member of a person in the core ledger; throws OutsideError. */
export interface MemberFinder {
  findMember(person: { name: string; idNumber: string }): Promise<{ memberNo: string } | null>;
}
