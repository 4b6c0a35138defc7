import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { DocumentParts } from './parts';
import { openForStaff } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';

export function staffRoutes(parts: DocumentParts): Route[] {
  return [
    defineRoute(staffEndpoints.readStaffDocument, async ({ session, params }) =>
      readContent(parts, await openForStaff(parts, session, params.documentId)),
    ),
    defineRoute(staffEndpoints.readStaffThumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForStaff(parts, session, params.documentId)),
    ),
  ];
}
