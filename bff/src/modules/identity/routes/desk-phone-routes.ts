import { deskPhoneEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { DeskPhoneSessions } from '../sessions/desk-phone-sessions';

export function deskPhoneRoutes(sessions: DeskPhoneSessions): Route[] {
  return [defineRoute(deskPhoneEndpoints.joinDesk, ({ body }) => sessions.join(body.code))];
}
