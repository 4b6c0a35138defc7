import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import type { StaffSession } from '../../http/context';
import { beginDocument } from './commands/begin-document';
import { completeDocument } from './commands/complete-document';
import { receivePart } from './commands/receive-part';
import { removeDocument } from './commands/remove-document';
import type { DocumentParts } from './parts';
import type { Uploader } from './ports';
import { viewDocument } from './queries/find-documents';
import { openForStaff } from './queries/open-document';
import { readContent, readThumbnail } from './queries/read-content';

const byOfficer = (session: StaffSession): Uploader => ({ kind: 'staff', session });

/** 窗口收件: papers that are scanned or photographed at the window, by the same steps as in the app. */
function intakeRoutes(parts: DocumentParts): Route[] {
  return [
    defineRoute(staffEndpoints.beginIntakeDocument, ({ session, params, body }) =>
      beginDocument(parts, { by: byOfficer(session), caseId: params.caseId, ...body }),
    ),
    defineRoute(staffEndpoints.putIntakeDocumentPart, ({ session, params, stream, contentLength }) =>
      receivePart(parts, { by: byOfficer(session), ...params, bytes: stream, contentLength }),
    ),
    defineRoute(staffEndpoints.completeIntakeDocument, ({ session, params }) =>
      completeDocument(parts, { by: byOfficer(session), ...params }),
    ),
    defineRoute(staffEndpoints.getIntakeDocument, ({ session, params }) =>
      viewDocument(parts, { by: byOfficer(session), ...params }),
    ),
    defineRoute(staffEndpoints.removeIntakeDocument, ({ session, params }) =>
      removeDocument(parts, { by: byOfficer(session), ...params }),
    ),
  ];
}

export function staffRoutes(parts: DocumentParts): Route[] {
  return [
    ...intakeRoutes(parts),
    defineRoute(staffEndpoints.readStaffDocument, async ({ session, params }) =>
      readContent(parts, await openForStaff(parts, session, params.documentId)),
    ),
    defineRoute(staffEndpoints.readStaffThumbnail, async ({ session, params }) =>
      readThumbnail(parts, await openForStaff(parts, session, params.documentId)),
    ),
  ];
}
