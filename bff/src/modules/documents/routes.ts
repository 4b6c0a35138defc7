import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beginDocument } from './commands/begin-document';
import { completeDocument } from './commands/complete-document';
import { receivePart } from './commands/receive-part';
import { removeDocument } from './commands/remove-document';
import type { DocumentParts } from './parts';
import { viewDocument } from './queries/find-documents';
import { openForMember } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';

/** Reads of the open upload need no word of the case: only who began it may see, send and complete it. */
export function memberRoutes(parts: DocumentParts): Route[] {
  return [
    defineRoute(memberEndpoints.beginDocument, ({ session, params, body }) =>
      beginDocument(parts, { userId: session.userId, caseId: params.caseId, ...body }),
    ),
    defineRoute(memberEndpoints.putDocumentPart, ({ session, params, stream, contentLength }) =>
      receivePart(parts, { userId: session.userId, ...params, bytes: stream, contentLength }),
    ),
    defineRoute(memberEndpoints.completeDocument, ({ session, params }) =>
      completeDocument(parts, { userId: session.userId, ...params }),
    ),
    defineRoute(memberEndpoints.getDocument, ({ session, params }) =>
      viewDocument(parts, { userId: session.userId, ...params }),
    ),
    defineRoute(memberEndpoints.removeDocument, ({ session, params }) =>
      removeDocument(parts, { userId: session.userId, ...params }),
    ),
    defineRoute(memberEndpoints.readDocument, async ({ session, params }) =>
      readContent(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
    defineRoute(memberEndpoints.readThumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
  ];
}
