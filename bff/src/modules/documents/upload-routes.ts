import type { deskPhoneEndpoints, memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beginDocument } from './commands/begin-document';
import { completeDocument } from './commands/complete-document';
import { receivePart } from './commands/receive-part';
import { removeDocument } from './commands/remove-document';
import type { DocumentParts } from './parts';
import { viewDocument } from './queries/find-documents';

type Member = typeof memberEndpoints;
type Staff = typeof staffEndpoints;
type DeskPhone = typeof deskPhoneEndpoints;

interface FileRows {
  part:
    | Member['putDocumentPart']
    | Member['putAttachmentPart']
    | Staff['putStaffAttachmentPart']
    | Staff['putIntakeDocumentPart']
    | DeskPhone['putDeskDocumentPart'];
  complete:
    | Member['completeDocument']
    | Member['completeAttachment']
    | Staff['completeStaffAttachment']
    | Staff['completeIntakeDocument']
    | DeskPhone['completeDeskDocument'];
  look:
    | Member['getDocument']
    | Member['getAttachment']
    | Staff['getStaffAttachment']
    | Staff['getIntakeDocument']
    | DeskPhone['getDeskDocument'];
  remove:
    | Member['removeDocument']
    | Member['removeAttachment']
    | Staff['removeStaffAttachment']
    | Staff['removeIntakeDocument']
    | DeskPhone['removeDeskDocument'];
}

interface UploadRows extends FileRows {
  begin: Member['beginDocument'] | Staff['beginIntakeDocument'];
}

/** Reads of the open upload need no word of the case: only who began it may see, send and complete it. */
export function fileRoutes(parts: DocumentParts, rows: FileRows): Route[] {
  return [
    defineRoute(rows.part, ({ session, params, stream, contentLength }) =>
      receivePart(parts, { by: session, ...params, bytes: stream, contentLength }),
    ),
    defineRoute(rows.complete, ({ session, params }) => completeDocument(parts, { by: session, ...params })),
    defineRoute(rows.look, ({ session, params }) => viewDocument(parts, { by: session, ...params })),
    defineRoute(rows.remove, ({ session, params }) => removeDocument(parts, { by: session, ...params })),
  ];
}

/** How a file gets to its case, whoever sends it: begun, sent in parts, completed, looked at, taken off. */
export function uploadRoutes(parts: DocumentParts, rows: UploadRows): Route[] {
  return [
    defineRoute(rows.begin, ({ session, params, body }) =>
      beginDocument(parts, { by: session, ownerId: params.caseId, ...body }),
    ),
    ...fileRoutes(parts, rows),
  ];
}
