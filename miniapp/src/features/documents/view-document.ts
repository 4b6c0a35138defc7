import { memberEndpoints, type DocumentView } from '@gjj/shared-types';
import { addressOf, sessionHeaders } from '@/api/wire';
import { useSession } from '@/api/session';
import { fetchPicture, viewFile } from '@/platform/view-file';

function headers(): Record<string, string> {
  return sessionHeaders(useSession.getState().token);
}

export function fetchThumbnail(documentId: string): Promise<string> {
  return fetchPicture(addressOf(memberEndpoints.readThumbnail, { params: { documentId } }), headers());
}

export function viewDocument(document: DocumentView): Promise<void> {
  const address = addressOf(memberEndpoints.readDocument, { params: { documentId: document.documentId } });
  return viewFile(address, headers(), document.kind === 'application/pdf');
}
