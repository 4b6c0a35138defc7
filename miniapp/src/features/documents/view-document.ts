import type { DocumentView } from '@gjj/shared-types';
import { fetchFileOf } from '@/api/fetch-file-of';
import type { OpenedAs } from '@/platform/files-types';
import { viewFile } from '@/platform/view-file';

export function fetchThumbnail(documentId: string): Promise<string> {
  return fetchFileOf('readThumbnail', { documentId });
}

function openedAs({ kind, fileName }: DocumentView): OpenedAs {
  if (kind === 'application/pdf') return { kind: 'pdf', name: '材料.pdf' };
  return kind === 'application/ofd' ? { kind: 'original', name: fileName } : { kind: 'picture' };
}

export async function viewDocument(document: DocumentView): Promise<void> {
  await viewFile(await fetchFileOf('readDocument', { documentId: document.documentId }), openedAs(document));
}
