import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import { readAll } from '../commands/read-all';
import { readMessage } from '../commands/read-message';
import { readPage } from '../queries/read-page';
import { presentStaffMessage } from './present-staff-message';
import type { StaffInboxParts } from './staff-inbox-parts';

/** Everybody reads their own. */
export function staffMessageRoutes(parts: StaffInboxParts): Route[] {
  return [
    defineRoute(staffEndpoints.listStaffMessages, ({ session, query }) =>
      readPage(parts.inbox, session.staffId, query, presentStaffMessage),
    ),
    defineRoute(staffEndpoints.readStaffMessage, async ({ session, params }) =>
      presentStaffMessage(await readMessage(parts, session.staffId, params.messageId)),
    ),
    defineRoute(staffEndpoints.readAllStaffMessages, ({ session, body }) =>
      readAll(parts, session.staffId, new Date(body.seenUntil)),
    ),
  ];
}
