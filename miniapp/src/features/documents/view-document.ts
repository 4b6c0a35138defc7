import type { Attachment } from '@gjj/shared-types';
import { fetchFileOf } from '@/api/fetch-file-of';
import type { OpenedAs } from '@/platform/files-types';
import { viewFile } from '@/platform/view-file';
import { fileCalls, type FileOwner } from './file-place';

export type Viewed = Pick<Attachment, 'documentId' | 'fileName' | 'kind'>;

export function fetchThumbnail(of: FileOwner['of'], documentId: string): Promise<string> {
  return fetchFileOf(fileCalls[of].thumbnail, { documentId });
}

function openedAs({ kind, fileName }: Viewed): OpenedAs {
  if (kind === 'application/pdf') return { kind: 'pdf', name: '材料.pdf' };
  return kind === 'application/ofd' ? { kind: 'original', name: fileName } : { kind: 'picture' };
}

export async function viewDocument(of: FileOwner['of'], document: Viewed): Promise<void> {
  const { documentId } = document;
  await viewFile(await fetchFileOf(fileCalls[of].content, { documentId }), openedAs(document));
}
