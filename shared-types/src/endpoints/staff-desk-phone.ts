import { deskPhoneNow, deskPhoneOffer } from '../desk-phone';
import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';

const errors = [
  'case.not-found',
  'case.action-not-allowed',
  'intake.held-by-other',
  'access.forbidden',
] as const;

/** 用手机拍, at the screen of the window. */
export const staffDeskPhoneEndpoints = {
  openDeskPhone: {
    summary: '出一个二维码，用手机拍这件的材料；前一个作废',
    method: 'POST',
    path: '/staff/v1/intakes/:caseId/desk-phone',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'desk-phone.opened',
    rate: 'write',
    params: byCase,
    status: 201,
    response: deskPhoneOffer,
    errors,
  },
  watchDeskPhone: {
    summary: '手机连上没有，拍了哪些',
    method: 'GET',
    path: '/staff/v1/intakes/:caseId/desk-phone',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'desk-phone.watched',
    rate: 'read',
    watch: true,
    params: byCase,
    status: 200,
    response: deskPhoneNow,
    errors,
  },
  endDeskPhone: {
    summary: '不再用手机拍',
    method: 'DELETE',
    path: '/staff/v1/intakes/:caseId/desk-phone',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'desk-phone.ended',
    rate: 'write',
    params: byCase,
    status: 204,
    response: null,
    errors,
  },
} as const satisfies Record<string, EndpointShape>;
