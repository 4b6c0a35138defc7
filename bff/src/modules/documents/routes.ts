import { memberEndpoints } from '@gjj/shared-types';
import type { Route } from '../../http/define-route';
import type { DocumentParts } from './parts';
import { memberReadRoutes } from './read-routes';
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
    ...memberReadRoutes(parts, {
      content: memberEndpoints.readDocument,
      thumbnail: memberEndpoints.readThumbnail,
    }),
  ];
}
