import type { EndpointShape, memberEndpoints } from '@gjj/shared-types';

export type Endpoints = typeof memberEndpoints;

/** What a caller has to know of an endpoint. */
export type Route = Pick<EndpointShape, 'method' | 'path' | 'audience' | 'rate' | 'bytes'>;

type RouteOf<E> = Pick<E, Extract<keyof E, keyof Route>>;

/**
 * Where each call of the app goes. These are the contract's own rows without their schemas, which would come to every
 * phone with all of zod: the compiler holds each to its row (docs/decisions/0025).
 */
export const routes = {
  wechatLogin: { method: 'POST', path: '/api/v1/session/wechat', audience: 'public', rate: 'login' },
  requestSmsCode: { method: 'POST', path: '/api/v1/session/sms-code', audience: 'public', rate: 'sms' },
  smsLogin: { method: 'POST', path: '/api/v1/session/sms', audience: 'public', rate: 'login' },
  renewSession: { method: 'POST', path: '/api/v1/session/renewal', audience: 'signed-in', rate: 'write' },
  signOut: { method: 'POST', path: '/api/v1/session/sign-out', audience: 'signed-in', rate: 'write' },
  signOutEverywhere: {
    method: 'POST',
    path: '/api/v1/session/sign-out-everywhere',
    audience: 'signed-in',
    rate: 'write',
  },
  bind: { method: 'POST', path: '/api/v1/me/binding', audience: 'signed-in', rate: 'login' },
  changePhone: { method: 'PUT', path: '/api/v1/me/phone', audience: 'member', rate: 'login' },
  savePreferences: { method: 'PUT', path: '/api/v1/me/preferences', audience: 'signed-in', rate: 'write' },
  listCards: { method: 'GET', path: '/api/v1/me/cards', audience: 'member', rate: 'read' },
  addCard: { method: 'POST', path: '/api/v1/me/cards', audience: 'member', rate: 'login' },
  removeCard: { method: 'DELETE', path: '/api/v1/me/cards/:cardId', audience: 'member', rate: 'write' },
  getSecurityLog: { method: 'GET', path: '/api/v1/me/security-log', audience: 'member', rate: 'read' },
  getAccounts: { method: 'GET', path: '/api/v1/accounts', audience: 'member', rate: 'read' },
  listEntries: {
    method: 'GET',
    path: '/api/v1/accounts/:accountNo/entries',
    audience: 'member',
    rate: 'read',
  },
  listCentres: { method: 'GET', path: '/api/v1/centres', audience: 'public', rate: 'read' },
  getCentre: { method: 'GET', path: '/api/v1/centre', audience: 'public', rate: 'read' },
  listItems: { method: 'GET', path: '/api/v1/items', audience: 'public', rate: 'read' },
  getItem: { method: 'GET', path: '/api/v1/items/:itemCode', audience: 'public', rate: 'read' },
  explainItem: { method: 'GET', path: '/api/v1/items/:itemCode/rules', audience: 'public', rate: 'read' },
  listRuleChanges: { method: 'GET', path: '/api/v1/rule-changes', audience: 'public', rate: 'read' },
  listEligibility: { method: 'GET', path: '/api/v1/eligibility', audience: 'member', rate: 'read' },
  getEligibility: {
    method: 'GET',
    path: '/api/v1/items/:itemCode/eligibility',
    audience: 'member',
    rate: 'read',
  },
  listCases: { method: 'GET', path: '/api/v1/cases', audience: 'member', rate: 'read' },
  openCase: { method: 'POST', path: '/api/v1/cases', audience: 'member', rate: 'write' },
  getCase: { method: 'GET', path: '/api/v1/cases/:caseId', audience: 'member', rate: 'read' },
  saveAnswers: { method: 'PUT', path: '/api/v1/cases/:caseId/answers', audience: 'member', rate: 'write' },
  giveSensitiveConsent: {
    method: 'PUT',
    path: '/api/v1/cases/:caseId/sensitive-consent',
    audience: 'member',
    rate: 'write',
  },
  takeBackSensitiveConsent: {
    method: 'DELETE',
    path: '/api/v1/cases/:caseId/sensitive-consent',
    audience: 'member',
    rate: 'write',
  },
  submitCase: { method: 'POST', path: '/api/v1/cases/:caseId/submission', audience: 'member', rate: 'write' },
  resubmitCase: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/resubmission',
    audience: 'member',
    rate: 'write',
  },
  chooseUndertaking: {
    method: 'PUT',
    path: '/api/v1/cases/:caseId/undertakings',
    audience: 'member',
    rate: 'write',
  },
  handInLater: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/undertakings/hand-in',
    audience: 'member',
    rate: 'write',
  },
  withdrawCase: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/withdrawal',
    audience: 'member',
    rate: 'write',
  },
  changeCard: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/payout-card',
    audience: 'member',
    rate: 'write',
  },
  askRecheck: { method: 'POST', path: '/api/v1/cases/:caseId/recheck', audience: 'member', rate: 'write' },
  beHeard: { method: 'POST', path: '/api/v1/cases/:caseId/statements', audience: 'member', rate: 'write' },
  rateCase: { method: 'POST', path: '/api/v1/cases/:caseId/rating', audience: 'member', rate: 'write' },
  listStandingOrders: { method: 'GET', path: '/api/v1/standing-orders', audience: 'member', rate: 'read' },
  getStandingOffer: {
    method: 'GET',
    path: '/api/v1/standing-offers/:itemCode',
    audience: 'member',
    rate: 'read',
  },
  previewStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/preview',
    audience: 'member',
    rate: 'write',
  },
  signStandingOrder: { method: 'POST', path: '/api/v1/standing-orders', audience: 'member', rate: 'write' },
  getStandingOrder: {
    method: 'GET',
    path: '/api/v1/standing-orders/:orderId',
    audience: 'member',
    rate: 'read',
  },
  changeStandingOrder: {
    method: 'PUT',
    path: '/api/v1/standing-orders/:orderId/terms',
    audience: 'member',
    rate: 'write',
  },
  pauseStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/pause',
    audience: 'member',
    rate: 'write',
  },
  resumeStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/resumption',
    audience: 'member',
    rate: 'write',
  },
  endStandingOrder: {
    method: 'POST',
    path: '/api/v1/standing-orders/:orderId/ending',
    audience: 'member',
    rate: 'write',
  },
  beginDocument: {
    method: 'POST',
    path: '/api/v1/cases/:caseId/documents',
    audience: 'member',
    rate: 'upload',
  },
  putDocumentPart: {
    method: 'PUT',
    path: '/api/v1/documents/:documentId/parts/:part',
    audience: 'member',
    rate: 'upload',
    bytes: true,
  },
  completeDocument: {
    method: 'POST',
    path: '/api/v1/documents/:documentId/completion',
    audience: 'member',
    rate: 'upload',
  },
  removeDocument: {
    method: 'DELETE',
    path: '/api/v1/documents/:documentId',
    audience: 'member',
    rate: 'write',
  },
  readDocument: {
    method: 'GET',
    path: '/api/v1/documents/:documentId/content',
    audience: 'member',
    rate: 'read',
  },
  readThumbnail: {
    method: 'GET',
    path: '/api/v1/documents/:documentId/thumbnail',
    audience: 'member',
    rate: 'read',
  },
  readOwnPackage: {
    method: 'GET',
    path: '/api/v1/cases/:caseId/package',
    audience: 'member',
    rate: 'search',
  },
  listLetters: { method: 'GET', path: '/api/v1/cases/:caseId/letters', audience: 'member', rate: 'read' },
  listCertificates: { method: 'GET', path: '/api/v1/certificates', audience: 'member', rate: 'read' },
  askCertificate: { method: 'POST', path: '/api/v1/certificates', audience: 'member', rate: 'write' },
  readLetter: { method: 'GET', path: '/api/v1/letters/:letterId/content', audience: 'member', rate: 'read' },
  listMessages: { method: 'GET', path: '/api/v1/messages', audience: 'member', rate: 'read' },
  readMessage: {
    method: 'POST',
    path: '/api/v1/messages/:messageId/reading',
    audience: 'member',
    rate: 'write',
  },
  checkLetter: { method: 'POST', path: '/api/v1/letter-checks', audience: 'public', rate: 'check' },
  checkLetterFile: {
    method: 'POST',
    path: '/api/v1/letter-checks/files',
    audience: 'public',
    rate: 'check',
    bytes: true,
  },
  getSubscriptionOffer: {
    method: 'GET',
    path: '/api/v1/subscription-offer',
    audience: 'member',
    rate: 'read',
  },
} as const satisfies { [N in keyof Endpoints]?: RouteOf<Endpoints[N]> };

export type CallName = keyof typeof routes;
