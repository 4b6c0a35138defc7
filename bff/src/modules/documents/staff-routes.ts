import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { orderDocuments } from './commands/order-documents';
import type { DocumentParts } from './parts';
import { staffReadRoutes } from './read-routes';
import { uploadRoutes } from './upload-routes';

export function staffRoutes(parts: DocumentParts): Route[] {
  return [
    // 窗口收件: papers that are scanned or photographed at the window, by the same steps as in the app.
    ...uploadRoutes(parts, {
      begin: staffEndpoints.beginIntakeDocument,
      part: staffEndpoints.putIntakeDocumentPart,
      complete: staffEndpoints.completeIntakeDocument,
      look: staffEndpoints.getIntakeDocument,
      remove: staffEndpoints.removeIntakeDocument,
    }),
    defineRoute(staffEndpoints.orderIntakeDocuments, ({ session, params, body }) =>
      orderDocuments(parts, { by: session, ownerId: params.caseId, ...body }),
    ),
    ...staffReadRoutes(parts, {
      content: staffEndpoints.readStaffDocument,
      thumbnail: staffEndpoints.readStaffThumbnail,
    }),
  ];
}
