import { deskPhoneEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beginDocument } from './commands/begin-document';
import type { DocumentParts } from './parts';
import { fileRoutes } from './upload-routes';

/** 用手机拍: which case it is about is in the session, so that no call can name another. */
export function deskPhoneRoutes(parts: DocumentParts): Route[] {
  return [
    defineRoute(deskPhoneEndpoints.beginDeskDocument, ({ session, body }) =>
      beginDocument(parts, { by: session, ownerId: session.caseId, ...body }),
    ),
    ...fileRoutes(parts, {
      part: deskPhoneEndpoints.putDeskDocumentPart,
      complete: deskPhoneEndpoints.completeDeskDocument,
      look: deskPhoneEndpoints.getDeskDocument,
      remove: deskPhoneEndpoints.removeDeskDocument,
    }),
  ];
}
