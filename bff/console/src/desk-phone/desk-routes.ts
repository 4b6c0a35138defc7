import type { deskPhoneEndpoints, EndpointResponse, EndpointShape } from '@gjj/shared-types';

type Rows = typeof deskPhoneEndpoints;
export type RouteName = keyof Rows;
export type AnswerOf<N extends RouteName> = EndpointResponse<Rows[N]>;

/**
 * Where each call of the phone goes: the contract's rows without their schemas, which would come to every phone with all
 * of zod (docs/decisions/0025). The compiler holds each to its row.
 */
export const routes = {
  joinDesk: { method: 'POST', path: '/desk-phone/v1/session' },
  getDeskIntake: { method: 'GET', path: '/desk-phone/v1/intake' },
  beginDeskDocument: { method: 'POST', path: '/desk-phone/v1/documents' },
  putDeskDocumentPart: { method: 'PUT', path: '/desk-phone/v1/documents/:documentId/parts/:part' },
  completeDeskDocument: { method: 'POST', path: '/desk-phone/v1/documents/:documentId/completion' },
  getDeskDocument: { method: 'GET', path: '/desk-phone/v1/documents/:documentId' },
  removeDeskDocument: { method: 'DELETE', path: '/desk-phone/v1/documents/:documentId' },
} as const satisfies { [N in RouteName]: Pick<Rows[N] & EndpointShape, 'method' | 'path'> };
