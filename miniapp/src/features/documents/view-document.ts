import type { DocumentView } from '@gjj/shared-types';
import { routes } from '@/api/routes';
import { addressOf, sessionHeaders } from '@/api/wire';
import { useSession } from '@/api/session';
import type { OpenedAs } from '@/platform/files-types';
import { fetchPicture, viewFile } from '@/platform/view-file';

function headers(): Record<string, string> {
  return sessionHeaders(useSession.getState().token);
}

export function fetchThumbnail(documentId: string): Promise<string> {
  return fetchPicture(addressOf(routes.readThumbnail, { params: { documentId } }), headers());
}

function openedAs({ kind, fileName }: DocumentView): OpenedAs {
  if (kind === 'application/pdf') return { kind: 'pdf', name: '材料.pdf' };
  return kind === 'application/ofd' ? { kind: 'original', name: fileName } : { kind: 'picture' };
}

export function viewDocument(document: DocumentView): Promise<void> {
  const address = addressOf(routes.readDocument, { params: { documentId: document.documentId } });
  return viewFile(address, headers(), openedAs(document));
}
