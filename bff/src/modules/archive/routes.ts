import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import type { CaseRecord } from '../applications';
import type { ArchiveParts, DestructionParts } from './archive-parts';
import { decideDestruction, proposeDestruction, type Archivist } from './commands/destroy';
import { ownPackage, staffPackage } from './queries/hand-out';
import { presentDestruction, readShelf } from './queries/read-shelf';

export interface ArchiveRouteParts extends ArchiveParts, DestructionParts {
  /** The case, where this officer may open it. */
  openCase: (session: StaffSession, caseId: string) => Promise<CaseRecord>;
  archivistOf: (session: StaffSession) => Promise<Archivist>;
}

function destructionRoutes(parts: ArchiveRouteParts): Route[] {
  return [
    defineRoute(staffEndpoints.readArchiveShelf, async ({ session }) =>
      readShelf(parts, await parts.archivistOf(session)),
    ),
    defineRoute(staffEndpoints.proposeDestruction, async ({ session, body }) => {
      const archivist = await parts.archivistOf(session);
      return presentDestruction(await proposeDestruction(parts, archivist, body.reason), archivist);
    }),
    defineRoute(staffEndpoints.decideDestruction, async ({ session, params, body }) => {
      const archivist = await parts.archivistOf(session);
      return presentDestruction(await decideDestruction(parts, archivist, { ...params, ...body }), archivist);
    }),
  ];
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
    ...destructionRoutes(parts),
  ];
}
