import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { askCopy } from './commands/ask-copy';
import type { OwnDataParts } from './own-data-parts';
import { listLooks } from './queries/list-looks';
import { listUses } from './queries/list-uses';
import { listCopies, readCopy } from './queries/read-copies';

/** What is kept about a member, and who looked at it. */
export function ownDataRoutes(parts: OwnDataParts): Route[] {
  return [
    defineRoute(memberEndpoints.listStaffLooks, async ({ session }) => ({
      looks: await listLooks(parts, session.userId),
      uses: await listUses(parts, session.userId),
    })),
    defineRoute(memberEndpoints.listDataCopies, ({ session }) => listCopies(parts, session.userId)),
    defineRoute(memberEndpoints.askDataCopy, ({ session, idempotencyKey }) =>
      askCopy(parts, session.userId, idempotencyKey),
    ),
    defineRoute(memberEndpoints.readDataCopy, ({ session, params }) =>
      readCopy(parts, session.userId, params.copyId),
    ),
  ];
}
