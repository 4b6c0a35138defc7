import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { DocumentParts } from './parts';
import { openForMember } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';
import { uploadRoutes } from './upload-routes';

export function memberRoutes(parts: DocumentParts): Route[] {
  return [
    ...uploadRoutes(parts, {
      begin: memberEndpoints.beginDocument,
      part: memberEndpoints.putDocumentPart,
      complete: memberEndpoints.completeDocument,
      look: memberEndpoints.getDocument,
      remove: memberEndpoints.removeDocument,
    }),
    defineRoute(memberEndpoints.readDocument, async ({ session, params }) =>
      readContent(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
    defineRoute(memberEndpoints.readThumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
  ];
}
