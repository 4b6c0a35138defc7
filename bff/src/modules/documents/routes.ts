import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beginDocument } from './commands/begin-document';
import { completeDocument } from './commands/complete-document';
import { receivePart } from './commands/receive-part';
import { removeDocument } from './commands/remove-document';
import type { DocumentParts } from './parts';
import type { Uploader } from './ports';
import { viewDocument } from './queries/find-documents';
import { openForMember } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';

const byMember = ({ userId }: { userId: string }): Uploader => ({ kind: 'member', userId });

/** Reads of the open upload need no word of the case: only who began it may see, send and complete it. */
export function memberRoutes(parts: DocumentParts): Route[] {
  return [
    defineRoute(memberEndpoints.beginDocument, ({ session, params, body }) =>
      beginDocument(parts, { by: byMember(session), caseId: params.caseId, ...body }),
    ),
    defineRoute(memberEndpoints.putDocumentPart, ({ session, params, stream, contentLength }) =>
      receivePart(parts, { by: byMember(session), ...params, bytes: stream, contentLength }),
    ),
    defineRoute(memberEndpoints.completeDocument, ({ session, params }) =>
      completeDocument(parts, { by: byMember(session), ...params }),
    ),
    defineRoute(memberEndpoints.getDocument, ({ session, params }) =>
      viewDocument(parts, { by: byMember(session), ...params }),
    ),
    defineRoute(memberEndpoints.removeDocument, ({ session, params }) =>
      removeDocument(parts, { by: byMember(session), ...params }),
    ),
    defineRoute(memberEndpoints.readDocument, async ({ session, params }) =>
      readContent(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
    defineRoute(memberEndpoints.readThumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForMember(parts, { userId: session.userId, ...params })),
    ),
  ];
}
