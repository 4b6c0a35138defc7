import type { DocumentView } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate } from '@/api/server-data';
import { fileCalls, type FileOwner } from './file-place';

/** @throws ApiError */
export async function removeDocument(
  of: FileOwner['of'],
  documentId: DocumentView['documentId'],
): Promise<void> {
  await call(fileCalls[of].remove, { params: { documentId } });
  outdate(of);
}
