/** Whose account, home or loan counts beside the member's own. */
export const familyRelations = ['spouse', 'parent', 'child'] as const;
export type FamilyRelation = (typeof familyRelations)[number];
export const familyRelationWords: Record<FamilyRelation, string> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
};

/** asked: waits for the answer · lapsed: none came in time · taken-back: agreed first, and not any more. */
export const familyConsentStatuses = [
  'asked',
  'agreed',
  'declined',
  'lapsed',
  'taken-back',
  'ended',
] as const;
export type FamilyConsentStatus = (typeof familyConsentStatuses)[number];
export const familyConsentStatusWords: Record<FamilyConsentStatus, string> = {
  asked: '等答复',
  agreed: '已同意',
  declined: '没有同意',
  lapsed: '过期没有答复',
  'taken-back': '收回了同意',
  ended: '随申请结束',
};

/** How an answer came: in the person's own app, before an officer with the document in hand, or on signed paper. */
export const familyAnswerWays = ['app', 'in-person', 'paper'] as const;
export type FamilyAnswerWay = (typeof familyAnswerWays)[number];
export const familyAnswerWayWords: Record<FamilyAnswerWay, string> = {
  app: '在本人的小程序里',
  'in-person': '本人到窗口，核对过证件',
  paper: '交来本人签字的同意书',
};
