import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import type { CaseRecord } from '../applications';
import type { ArchiveParts } from './archive-parts';
import { ownPackage, staffPackage } from './queries/hand-out';

export interface ArchiveRouteParts extends ArchiveParts {
  /** The case, where this officer may open it. */
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
}

/** 档案. */
export function archiveRoutes(parts: ArchiveRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.readOwnPackage, ({ session, params }) =>
      ownPackage(parts, session.userId, params.caseId),
    ),
    defineRoute(staffEndpoints.readPackage, async ({ session, params }) =>
      staffPackage(parts, await parts.openCase(session, params.caseId)),
    ),
  ];
}
